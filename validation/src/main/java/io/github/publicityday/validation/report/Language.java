package io.github.publicityday.validation.report;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** A language in which reports can be read. */
public enum Language {
  /** English. */
  ENGLISH("en"),
  /** 简体中文. */
  SIMPLIFIED_CHINESE("zh-Hans"),
  /** 繁體中文, with the police terms of the Mainland. */
  TRADITIONAL_CHINESE("zh-Hant");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its BCP 47 tag: {@code en}, {@code zh-Hans} or {@code zh-Hant}. */
  public String tag() {
    return tag;
  }

  /** The locale of its dates. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * The language for readers of {@code locale}. Of Chinese, the script decides if the locale names
   * it; else Taiwan, Hong Kong and Macao read traditional script and everybody else simplified. Any
   * other language is answered in English.
   */
  public static Language of(Locale locale) {
    if (!locale.getLanguage().equals("zh")) {
      return ENGLISH;
    }
    return switch (locale.getScript()) {
      case "Hant" -> TRADITIONAL_CHINESE;
      case "Hans" -> SIMPLIFIED_CHINESE;
      default ->
          switch (locale.getCountry()) {
            case "TW", "HK", "MO" -> TRADITIONAL_CHINESE;
            default -> SIMPLIFIED_CHINESE;
          };
    };
  }

  /**
   * The language with exactly this tag, in upper or lower case.
   *
   * @throws IllegalArgumentException if there is none; the message lists the tags that there are
   */
  public static Language ofTag(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown language \""
                        + tag
                        + "\"; known: "
                        + Arrays.stream(values()).map(Language::tag).collect(joining(", "))));
  }
}
