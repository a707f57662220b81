package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which values a {@link Parameter} can have. There are three sorts, so that a schema can be written
 * for any of them.
 *
 * @param <T> the type of the values
 */
public sealed interface Domain<T> {

  /** The whole numbers from {@code least} on. */
  static WholeNumber from(int least) {
    return new WholeNumber(least, Integer.MAX_VALUE);
  }

  /** The whole numbers from {@code least} to {@code most}, both included. */
  static WholeNumber between(int least, int most) {
    return new WholeNumber(least, most);
  }

  /** True and false. */
  static TrueOrFalse trueOrFalse() {
    return new TrueOrFalse();
  }

  /** The sets of one constant of {@code type} or more. */
  static <E extends Enum<E>> Words<E> wordsOf(Class<E> type) {
    return new Words<>(type);
  }

  /** Whether {@code value} is of the right type and within the bounds. */
  boolean includes(Object value);

  /** The value that {@code text} writes; empty if it writes none of these. */
  Optional<T> parse(String text);

  /** How {@code value} is written: what {@link #parse} reads. */
  String textOf(T value);

  /** What is expected, with its bounds: "a number from 1 to 9". */
  String description();

  /**
   * Whole numbers.
   *
   * @param least the least of them
   * @param most the greatest of them; {@link Integer#MAX_VALUE} if there is no bound worth naming
   */
  record WholeNumber(int least, int most) implements Domain<Integer> {
    /**
     * These numbers.
     *
     * @throws IllegalArgumentException if there are none
     */
    public WholeNumber {
      if (least > most) {
        throw new IllegalArgumentException("least " + least + " is more than most " + most);
      }
    }

    /** Whether there is an upper bound worth naming. */
    public boolean isBounded() {
      return most < Integer.MAX_VALUE;
    }

    @Override
    public boolean includes(Object value) {
      return value instanceof Integer number && number >= least && number <= most;
    }

    @Override
    public Optional<Integer> parse(String text) {
      return Optional.ofNullable(Ints.tryParse(text)).filter(this::includes);
    }

    @Override
    public String textOf(Integer value) {
      return value.toString();
    }

    @Override
    public String description() {
      return "a number from " + least + (isBounded() ? " to " + most : "");
    }
  }

  /** Yes or no, written {@code true} or {@code false}. */
  record TrueOrFalse() implements Domain<Boolean> {
    @Override
    public boolean includes(Object value) {
      return value instanceof Boolean;
    }

    @Override
    public Optional<Boolean> parse(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String textOf(Boolean value) {
      return value.toString();
    }

    @Override
    public String description() {
      return "true or false";
    }
  }

  /**
   * Sets of one word or more, each the name of a constant in lower case, {@code co-organizer} for
   * {@code CO_ORGANIZER}. Written with commas between them, in the order of the constants.
   *
   * @param type whose constants the words stand for
   */
  record Words<E extends Enum<E>>(Class<E> type) implements Domain<ImmutableSet<E>> {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    /** Every word, in the order of the constants. */
    public ImmutableList<String> words() {
      return constants().map(Words::word).collect(toImmutableList());
    }

    private Stream<E> constants() {
      return Arrays.stream(type.getEnumConstants());
    }

    private static String word(Enum<?> constant) {
      return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    @Override
    public boolean includes(Object value) {
      return value instanceof ImmutableSet<?> set
          && !set.isEmpty()
          && set.stream().allMatch(type::isInstance);
    }

    @Override
    public Optional<ImmutableSet<E>> parse(String text) {
      Set<String> written = new HashSet<>(COMMAS.splitToList(text));
      ImmutableSet<E> set =
          constants().filter(constant -> written.remove(word(constant))).collect(toImmutableSet());
      return written.isEmpty() ? Optional.of(set) : Optional.empty();
    }

    @Override
    public String textOf(ImmutableSet<E> value) {
      return constants().filter(value::contains).map(Words::word).collect(joining(", "));
    }

    @Override
    public String description() {
      return "one or more of " + String.join(", ", words());
    }
  }
}
