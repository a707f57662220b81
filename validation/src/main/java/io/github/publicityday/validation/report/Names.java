package io.github.publicityday.validation.report;

import com.google.common.base.CaseFormat;

/** Names of constants and types as files and keys write them. */
final class Names {
  private Names() {}

  /** {@code LEAVES_ALONE} is {@code leaves-alone}. */
  static String kebabCase(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
  }

  /** {@code RelatedPart} is {@code related-part}. */
  static String kebabCase(Class<?> type) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
  }
}
