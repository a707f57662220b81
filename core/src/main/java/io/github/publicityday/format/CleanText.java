package io.github.publicityday.format;

/** The dirt that real plans carry in their dates and hours. */
final class CleanText {
  /** Between two ends of a range, in a text that was cleaned. */
  static final String TO = "\\s*(?:[–-]|至|到|\\bto\\b)\\s*";

  private CleanText() {}

  /**
   * The same text with ASCII digits, colons, brackets and spaces for their full-width and
   * look-alike forms, and one en dash for every sort and run of dashes and tildes; hyphens stay.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.strip().codePoints().map(CleanText::plain).forEach(clean::appendCodePoint);
    return clean.toString().replaceAll("–+", "–");
  }

  private static int plain(int c) {
    if (c >= '０' && c <= '９') {
      return c - '０' + '0';
    }
    return switch (c) {
      case '：', '∶', '﹕' -> ':';
      case '（' -> '(';
      case '）' -> ')';
      case '　', '\u00A0' -> ' ';
      case '，' -> ',';
      case '／' -> '/';
      case '‐', '‑', '−', '－' -> '-';
      case '‒', '—', '―', '~', '～', '〜' -> '–';
      default -> c;
    };
  }
}
