package io.github.publicityday;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** What a plan says about its year: stated, masked, or nothing. */
public sealed interface StatedYear {
  /** No year is stated. */
  StatedYear ABSENT = new Absent();

  /** The year {@code year}. */
  static StatedYear of(int year) {
    return new Stated(year);
  }

  /** A year with digits masked out, such as {@code 201*}, {@code 20XX} or {@code xx}. */
  static StatedYear masked(String mask) {
    return new Masked(mask);
  }

  /** Whether {@code year} agrees with what is said; every year agrees with nothing. */
  boolean fits(int year);

  /**
   * A year in figures.
   *
   * @param year 1 to 9999
   */
  record Stated(int year) implements StatedYear {
    /**
     * @throws IllegalArgumentException if {@code year} is outside 1 to 9999
     */
    public Stated {
      if (year < 1 || year > 9999) {
        throw new IllegalArgumentException("year " + year + " is outside 1 to 9999");
      }
    }

    @Override
    public boolean fits(int candidate) {
      return candidate == year;
    }

    @Override
    public String toString() {
      return Integer.toString(year);
    }
  }

  /**
   * A year whose digits are partly masked.
   *
   * @param mask two or four characters, digits or one of {@code * X x ? ○ 〇 ×}, at least one of
   *     them no digit; two characters stand for the last two digits of a year of any century
   */
  record Masked(String mask) implements StatedYear {
    private static final String HIDING = "*Xx?○〇×";

    /**
     * @throws IllegalArgumentException if {@code mask} is not of that shape
     */
    public Masked {
      Objects.requireNonNull(mask, "mask");
      boolean shaped =
          (mask.length() == 2 || mask.length() == 4)
              && mask.chars().allMatch(c -> isDigit(c) || HIDING.indexOf(c) >= 0)
              && mask.chars().anyMatch(c -> HIDING.indexOf(c) >= 0);
      if (!shaped) {
        throw new IllegalArgumentException(
            "\"" + mask + "\" is no masked year; write it like 201*, 20XX or xx");
      }
    }

    @Override
    public boolean fits(int candidate) {
      if (candidate < 1 || candidate > 9999) {
        return false;
      }
      String digits = String.format(Locale.ROOT, "%04d", candidate);
      int offset = 4 - mask.length();
      return IntStream.range(0, mask.length())
          .allMatch(i -> !isDigit(mask.charAt(i)) || mask.charAt(i) == digits.charAt(offset + i));
    }

    private static boolean isDigit(int c) {
      return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
      return mask;
    }
  }

  /** Nothing is said. Use {@link #ABSENT}. */
  record Absent() implements StatedYear {
    @Override
    public boolean fits(int year) {
      return true;
    }

    @Override
    public String toString() {
      return "absent";
    }
  }
}
