package io.github.publicityday.validation.report;

import com.google.common.base.Ascii;

/** Names of constants and types as files and keys write them. */
final class Names {
  private Names() {}

  /** {@code LEAVES_ALONE} is {@code leaves-alone}. */
  static String kebabCase(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** {@code RelatedPart} is {@code related-part}. */
  static String kebabCase(Class<?> type) {
    String name = type.getSimpleName();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && Ascii.isUpperCase(name.charAt(i))) {
        words.append('-');
      }
      words.append(Ascii.toLowerCase(name.charAt(i)));
    }
    return words.toString();
  }
}
