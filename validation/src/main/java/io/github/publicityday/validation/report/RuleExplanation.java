package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.FindingKind;

/**
 * What there is to tell about a rule, in one language: the same on a terminal and on a page.
 *
 * @param title the rule's id, and what is said beside it
 * @param sections in the order in which they are told; none is empty
 */
public record RuleExplanation(String title, ImmutableList<Section> sections) {
  private static final String INDENT = "  ";

  /**
   * Sentences under a heading.
   *
   * @param items one, or the items of a list
   */
  public record Section(String heading, ImmutableList<String> items) {}

  /**
   * What {@code messages} tell about {@code rule}.
   *
   * @throws IllegalStateException if they tell nothing about it
   */
  public static RuleExplanation of(FindingKind rule, Messages messages) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    for (Explanation part : Explanation.values()) {
      sections.add(
          new Section(messages.labelOf(part), ImmutableList.of(messages.explain(rule.id(), part))));
    }
    if (!rule.parameters().isEmpty()) {
      sections.add(
          new Section(
              messages.headingOfParameters(),
              rule.parameters().stream()
                  .map(parameter -> messages.explain(rule.id(), parameter))
                  .collect(toImmutableList())));
    }
    if (!rule.formerIds().isEmpty()) {
      sections.add(
          new Section(messages.headingOfFormerIds(), ImmutableList.sortedCopyOf(rule.formerIds())));
    }
    return new RuleExplanation(
        rule.id() + messages.noteOn(rule).map(note -> " " + note).orElse(""), sections.build());
  }

  /** All of it, in lines of at most {@code columns} columns of a terminal, each ended by LF. */
  public String wrapped(int columns) {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (Section section : sections) {
      text.append('\n').append(section.heading()).append('\n');
      for (String item : section.items()) {
        for (String line : Wrapping.lines(item, columns - INDENT.length())) {
          text.append(INDENT).append(line).append('\n');
        }
      }
    }
    return text.toString();
  }
}
