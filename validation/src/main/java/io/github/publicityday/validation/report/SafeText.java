package io.github.publicityday.validation.report;

/**
 * Texts of a plan as a terminal may show them. A control character could recolour or rewrite what
 * is on the screen, and a character that turns the direction of writing could hide what stands
 * there; each is shown as one visible character instead.
 */
final class SafeText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private SafeText() {}

  /** {@code text}, on one line, with as many code points as before. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      safe.appendCodePoint(shown(text.codePointAt(i)));
    }
    return safe.toString();
  }

  /** What to show for {@code codePoint}. */
  static int shown(int codePoint) {
    if (codePoint < ' ') {
      return CONTROL_PICTURES + codePoint;
    } else if (codePoint == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          REPLACEMENT;
      default -> turnsDirection(codePoint) ? REPLACEMENT : codePoint;
    };
  }

  private static boolean turnsDirection(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
