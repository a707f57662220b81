package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.revision.Alteration;
import io.github.publicityday.validation.revision.Change;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts the changes of a revision into words, in one language: a sentence without a full stop, in
 * the present tense. It does not name the activity or duty that the change belongs to, under whose
 * name it stands.
 *
 * <pre>{@code
 * ChangeMessages messages = ChangeMessages.in(Messages.in(Language.ENGLISH));
 * PlanChanges.between(old, revised).forEach(change -> log(messages.of(change)));
 * }</pre>
 *
 * <p>The message of a change stands under {@code change.} and the kind of its alteration in kebab
 * case, followed by a dot and the alteration's variant where that is not empty. Immutable.
 */
public final class ChangeMessages {
  private final Messages messages;

  private ChangeMessages(Messages messages) {
    this.messages = messages;
  }

  /** Changes in the language and the words of {@code messages}. */
  public static ChangeMessages in(Messages messages) {
    return new ChangeMessages(messages);
  }

  /** What is changed. */
  public String of(Change change) {
    String text = of(change.alteration());
    return change
        .element()
        .map(
            element ->
                messages.text("change.within", ImmutableMap.of("element", element, "change", text)))
        .orElse(text);
  }

  private String of(Alteration alteration) {
    String variant = alteration.variant();
    String key = "change." + Names.kebabCase(alteration.getClass());
    return messages.text(variant.isEmpty() ? key : key + "." + variant, words(alteration));
  }

  private Map<String, Object> words(Alteration alteration) {
    Map<String, Object> words = new LinkedHashMap<>(Facts.of(alteration));
    StatedWording stated = new StatedWording(messages);
    boolean statement =
        alteration instanceof Alteration.Stated
            || alteration instanceof Alteration.Dropped
            || alteration instanceof Alteration.Restated;
    if (statement) {
      words.replaceAll((name, value) -> value instanceof String text ? quoted(text) : value);
    }
    words.replaceAll((name, value) -> stated.of(value));
    return words;
  }

  /** A text of the plan, which may be any words. */
  private String quoted(String text) {
    return text.isEmpty()
        ? messages.text("change.blank", ImmutableMap.of())
        : messages.text("change.quoted", ImmutableMap.of("text", text));
  }
}
