package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.report.Language;
import picocli.CommandLine.Model.OptionSpec;

/** The option that chooses the language of reports. */
final class LanguageOption {
  private final OptionSpec option =
      OptionSpec.builder("--lang")
          .paramLabel("LANG")
          .type(Language.class)
          .converters(Converters::language)
          .description(
              "Language of the output: en, zh-Hans or zh-Hant (default: that of the locale).")
          .build();

  OptionSpec spec() {
    return option;
  }

  Language in(Shell shell) {
    Language language = option.getValue();
    return language == null ? shell.language() : language;
  }
}
