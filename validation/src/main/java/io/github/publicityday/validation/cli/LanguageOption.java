package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.report.Language;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that chooses the language of reports. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the output: en, zh-Hans or zh-Hant (default: that of the locale).")
  private Optional<Language> language = Optional.empty();

  Language in(Shell shell) {
    return language.orElseGet(shell::language);
  }
}
