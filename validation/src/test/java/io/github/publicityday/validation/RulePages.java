package io.github.publicityday.validation;

import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.RuleExplanation;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the reference: a page for each rule, and whatever else can be found, in each language,
 * with the smallest failing plan and what the tool says of it, and a list of them in each language.
 */
final class RulePages {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)+");
  private static final String INDEX = "README.md";

  private final Messages messages;
  private final RuleDirectory rules;
  private final SortedMap<String, String> pages;

  private RulePages(Messages messages, RuleDirectory rules, SortedMap<String, String> pages) {
    this.messages = messages;
    this.rules = rules;
    this.pages = pages;
  }

  /** All pages, by path. */
  static SortedMap<String, String> of(RuleDirectory rules) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Language language : Language.values()) {
      new RulePages(Messages.in(language), rules, pages).write();
    }
    return pages;
  }

  private void write() throws IOException {
    StringBuilder index = new StringBuilder(heading(INDEX, title()));
    index.append("\n| ").append(String.join(" | ", columns())).append(" |\n| --- | --- | --- |\n");
    for (FindingKind rule : rules.kinds()) {
      String file = rule.id() + ".md";
      put(file, page(rule, file));
      index
          .append("| [`" + rule.id() + "`](" + file + ") | ")
          .append(messages.labelOf(rule.severity()))
          .append(" | " + messages.summaryOf(rule).replace("|", "\\|"))
          .append(" |\n");
    }
    put(INDEX, index.toString());
  }

  private void put(String file, String text) {
    pages.put(messages.language().tag() + "/" + file, text);
  }

  private String title() {
    return switch (messages.language()) {
      case ENGLISH -> "Rules";
      case SIMPLIFIED_CHINESE -> "规则";
      case TRADITIONAL_CHINESE -> "規則";
    };
  }

  private List<String> columns() {
    return switch (messages.language()) {
      case ENGLISH -> List.of("rule", "severity", "flags");
      case SIMPLIFIED_CHINESE -> List.of("规则", "级别", "检查内容");
      case TRADITIONAL_CHINESE -> List.of("規則", "級別", "檢查內容");
    };
  }

  /** A first line, and links to the same page in the other languages. */
  private String heading(String file, String title) {
    StringBuilder heading = new StringBuilder("# " + title + "\n\n");
    if (!file.equals(INDEX)) {
      heading.append("[" + title() + "](" + INDEX + ")");
    }
    for (Language other : Language.values()) {
      if (other != messages.language()) {
        heading
            .append(heading.charAt(heading.length() - 1) == '\n' ? "" : " · ")
            .append("[" + nameOf(other) + "](../" + other.tag() + "/" + file + ")");
      }
    }
    return heading.append("\n").toString();
  }

  private static String nameOf(Language language) {
    return switch (language) {
      case ENGLISH -> "English";
      case SIMPLIFIED_CHINESE -> "简体中文";
      case TRADITIONAL_CHINESE -> "繁體中文";
    };
  }

  private String page(FindingKind rule, String file) throws IOException {
    RuleExplanation explanation = RuleExplanation.of(rule, messages);
    StringBuilder page = new StringBuilder(heading(file, explanation.title()));
    RuleExamples examples = new RuleExamples(rule, messages, page);
    for (RuleExplanation.Section section : explanation.sections()) {
      page.append("\n## " + section.heading() + "\n\n");
      if (section.items().size() == 1) {
        page.append(linked(section.items().get(0))).append("\n");
      } else {
        section.items().forEach(item -> page.append("- " + linked(item) + "\n"));
      }
      if (section.heading().equals(messages.labelOf(Explanation.FAILS))) {
        examples.fails();
      } else if (section.heading().equals(messages.labelOf(Explanation.PASSES))) {
        examples.passes();
      } else if (section.heading().equals(messages.labelOf(Explanation.CANNOT_CHECK))) {
        examples.cannotBeChecked();
      }
    }
    return page.toString();
  }

  /** The same text; what is the id of a rule leads to its page. */
  private String linked(String text) {
    return ID.matcher(text)
        .replaceAll(
            id ->
                rules.ids().contains(id.group())
                    ? "[" + id.group() + "](" + id.group() + ".md)"
                    : id.group());
  }
}
