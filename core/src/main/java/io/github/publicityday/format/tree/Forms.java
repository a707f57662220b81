package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.function.Supplier;

/** Forms that every mapping needs. */
public final class Forms {
  /** Texts that are not blank, taken as they stand. */
  public static final Form<String> TEXT = TextForm.of(text -> text, text -> text);

  /** {@code true} and {@code false}. */
  public static final Form<Boolean> BOOLEAN =
      TextForm.ofScalars(Forms::parseBoolean, Scalar::bool).shaped(TextShape.BOOLEAN);

  /** Whole numbers from 0. */
  public static final Form<Integer> COUNT = integers(0, Integer.MAX_VALUE);

  private Forms() {}

  /** Whole numbers from {@code least} to {@code greatest}. */
  public static Form<Integer> integers(int least, int greatest) {
    return TextForm.ofScalars(
            text -> parseInteger(text, least, greatest), (Integer number) -> Scalar.number(number))
        .shaped(TextShape.integers(least, greatest));
  }

  /**
   * The constants of {@code type}, in kebab case.
   *
   * @param what what a constant is called in a message, "kind of unit"
   */
  public static <E extends Enum<E>> Form<E> constants(Class<E> type, String what) {
    ImmutableMap.Builder<String, E> byName = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      byName.put(kebabCase(constant), constant);
    }
    ImmutableMap<String, E> constants = byName.buildOrThrow();
    TextForm<E> form =
        TextForm.of(
            text -> {
              E constant = constants.get(text);
              if (constant == null) {
                throw new IllegalArgumentException(
                    Quoted.of(text) + " is no " + what + Suggestions.of(text, constants.keySet()));
              }
              return constant;
            },
            Forms::kebabCase);
    return form.shaped(TextShape.words(constants.keySet()));
  }

  /**
   * The form that {@code form} gives when it is first used: for values that nest, and for those
   * that few files hold, whose form would only delay the first file.
   */
  public static <T> Form<T> lazy(Supplier<Form<T>> form) {
    return new LazyForm<>(form);
  }

  /** The constant's name as files write it: {@code co-organizer}. */
  public static String kebabCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The whole number from {@code least} to {@code greatest} that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none
   */
  public static int parseInteger(String text, int least, int greatest) {
    int number;
    try {
      number = Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + (text.strip().matches("[+-]?\\d+")
                  ? " is too great a number"
                  : " is no whole number"),
          e);
    }
    if (number < least) {
      throw new IllegalArgumentException(number + " is less than " + least);
    }
    if (number > greatest) {
      throw new IllegalArgumentException(number + " is more than " + greatest);
    }
    return number;
  }

  private static boolean parseBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(Quoted.of(text) + " is neither true nor false");
    };
  }
}
