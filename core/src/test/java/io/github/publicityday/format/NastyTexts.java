package io.github.publicityday.format;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts and ids that a format may stumble over: YAML's words and signs, white space, odd scripts.
 */
final class NastyTexts {
  private static final List<String> TEXTS =
      List.of(
          "no",
          "yes",
          "on",
          "y",
          "true",
          "null",
          "Null",
          "~",
          "=",
          "<<",
          "110",
          "0_",
          "0b",
          "0x1F",
          "012",
          "1_000",
          "1e3",
          ".inf",
          "-.5",
          "10:00",
          "190:20:30",
          "2012-01-10",
          "2012-01-10T10:00:00Z",
          "- x",
          "-",
          "? x",
          "?",
          ": ",
          ":",
          "a: b",
          "a:",
          "a #b",
          "#a",
          "[x]",
          "{x: y}",
          "}",
          ",",
          "&a b",
          "*a",
          "!t",
          "!!str x",
          "|",
          "> x",
          "%YAML 1.1",
          "@",
          "`",
          "'",
          "\"",
          "it's \"so\"",
          "\\",
          "\\n",
          "---",
          "--- a",
          "...",
          "a\n---\nb",
          " a",
          "a ",
          "\ta",
          "a\t",
          "a\nb",
          "a\n",
          "\na",
          "a\n\n b",
          "a\n \n",
          " a\nb",
          "a \nb",
          "a\r\nb",
          "a\rb",
          "a\u0085b",
          "a\u2028b",
          "\u2029a",
          "\uFEFF",
          "a\uFEFF",
          "\0",
          "\u0007",
          "\u001B[31m",
          "\u007F",
          "\u009F",
          "\uFFFE",
          "\uD800",
          "\uDC00\uD83C",
          "a\uDBFF",
          "𠮷野",
          "👮‍♀️",
          "𠮷\n𠮷",
          "é",
          "é",
          "שלום",
          "\u202E!",
          "　全角　",
          "110,守護您的平安",
          "「五個」：〇",
          "to be announced",
          "each participant",
          "each participant…",
          "a as b",
          "a as b…",
          "…",
          "unlisted",
          "5 zones",
          "at least 2",
          "before the campaign",
          "x".repeat(300),
          "字 ".repeat(100) + "。");

  private static final List<String> IDS =
      List.of(
          "a",
          "警公辦",
          "no",
          "null",
          "~",
          "110",
          "0_",
          "10:00",
          "-",
          "--",
          "---",
          "?",
          ":",
          "a:",
          "{",
          "}",
          "{}",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "%",
          "@",
          "`",
          "'",
          "\"",
          "\\",
          ",",
          "a,b",
          "a/b",
          "a~1b",
          "~0",
          "as",
          "…",
          "a…",
          "𠮷",
          "👮",
          "\uD800",
          "each-participant",
          "unlisted",
          "<<",
          "\uFEFF",
          "\u202E",
          "=",
          "x".repeat(200));

  private static final String SIGNS = " \n\r\t:-#'\"\\,[]{}&*!|>%@`~?=abc01中文";

  private final SplittableRandom random;

  NastyTexts(SplittableRandom random) {
    this.random = random;
  }

  /** A text that is not blank. */
  String text() {
    String text =
        switch (random.nextInt(6)) {
          case 0 -> pick(TEXTS) + pick(TEXTS);
          case 1 -> anything();
          case 2 -> id();
          default -> pick(TEXTS);
        };
    return text.isBlank() ? "x" + text : text;
  }

  /** What can be an id. */
  String id() {
    return random.nextInt(3) == 0 ? "u" + random.nextInt(100) : pick(IDS);
  }

  private String anything() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(1, 12); left > 0; left--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
