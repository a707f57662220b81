package io.github.publicityday.validation.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.Spelling;
import io.github.publicityday.validation.report.Language;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command line into values, and says what is wrong with one that is none. */
final class Converters {
  private Converters() {}

  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "unknown encoding \"" + name + "\"; write one like UTF-8, GB18030, GBK or Big5");
    }
  }

  static Language language(String tag) {
    try {
      return Language.ofTag(tag);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + text + "\" is no date; write one like 2027-01-05");
    }
  }

  static PublicityDay day(String code) {
    return PublicityDays.byCode(code)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "unknown day \""
                        + code
                        + "\"; known: "
                        + PublicityDays.all().stream()
                            .map(PublicityDay::code)
                            .collect(joining(", "))));
  }

  /** The constants of {@code type}, in lower case. */
  static <E extends Enum<E>> ITypeConverter<E> constantOf(Class<E> type) {
    return word ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> lowerCase(constant).equals(word))
            .findFirst()
            .orElseThrow(() -> new TypeConversionException(refusal(word, type)));
  }

  private static <E extends Enum<E>> String refusal(String word, Class<E> type) {
    var words = Arrays.stream(type.getEnumConstants()).map(Converters::lowerCase).toList();
    return "\""
        + word
        + "\" is none of "
        + String.join(", ", words)
        + Spelling.nearest(word, words).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  private static String lowerCase(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }
}
