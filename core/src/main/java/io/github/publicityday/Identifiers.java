package io.github.publicityday;

import java.util.Locale;

/** What every identifier of a plan has in common. */
final class Identifiers {
  private Identifiers() {}

  /**
   * Returns {@code value} if it can be an identifier.
   *
   * @throws IllegalArgumentException if it is blank or holds white space, a control character or
   *     one of {@code [ ] #}, which {@link ElementPath} uses as its own punctuation
   */
  static String checked(String kind, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank " + kind + " id");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!fits(c)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s id \"%s\" holds U+%04X; an id has no white space, control character, [, ] or #",
                kind,
                value,
                (int) c));
      }
    }
    return value;
  }

  /** What most ids are made of is looked at first: plans hold thousands. */
  private static boolean fits(char c) {
    if (c < 0x7F) {
      return c > ' ' && c != '[' && c != ']' && c != '#';
    }
    // The ideographic space is the last white space that there is, beyond all control characters.
    return c > '\u3000'
        || !(Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
  }
}
