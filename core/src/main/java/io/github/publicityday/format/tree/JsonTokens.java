package io.github.publicityday.format.tree;

/** Where the tokens of a JSON text that was read without complaint start and end. */
final class JsonTokens {
  private JsonTokens() {}

  /** The offset after the string, number or word that starts at {@code start}. */
  static int end(String text, int start) {
    return start < text.length() && text.charAt(start) == '"'
        ? endOfQuoted(text, start)
        : endOfWord(text, start);
  }

  private static int endOfQuoted(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  /** The offset of the key whose value starts at {@code value}: the last text before it. */
  static int startOfKey(String text, int value) {
    int closing = text.lastIndexOf('"', value - 1);
    int opening = text.lastIndexOf('"', closing - 1);
    while (isEscaped(text, opening)) {
      opening = text.lastIndexOf('"', opening - 1);
    }
    return opening;
  }

  private static boolean isEscaped(String text, int sign) {
    int escape = sign;
    while (escape > 0 && text.charAt(escape - 1) == '\\') {
      escape--;
    }
    return (sign - escape) % 2 == 1;
  }
}
