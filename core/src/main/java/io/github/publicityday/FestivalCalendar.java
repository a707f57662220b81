package io.github.publicityday;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the festivals, the movable ones by the lunar calendar. Reckoning one costs tens of
 * microseconds, so each is reckoned once, when it is first asked for.
 *
 * <p>Safe for any number of threads: two that ask at once may both reckon, and find the same.
 */
final class FestivalCalendar {
  /**
   * The years for which festivals have dates; the almanac's tables cover them, too. Two libraries
   * that reckon independently agree on every festival from 1850 to 2198. One date is within the
   * error of all such reckoning: the moon that begins the eighth month of 2089 is new so close to
   * midnight that the almanac may yet move that year's Mid-Autumn Festival by a day, as the Hong
   * Kong Observatory warns.
   */
  private static final int FIRST_YEAR = 1901;

  private static final int LAST_YEAR = 2100;

  /** One more on either side, so that the festival nearest to a day of the others can be told. */
  private static final int FIRST_RECKONED = FIRST_YEAR - 1;

  private static final int LAST_RECKONED = LAST_YEAR + 1;

  private static final ImmutableMap<Festival, AtomicReferenceArray<@Nullable LocalDate>> RECKONED =
      Arrays.stream(Festival.values())
          .collect(
              Maps.toImmutableEnumMap(
                  festival -> festival,
                  festival -> new AtomicReferenceArray<>(LAST_RECKONED - FIRST_RECKONED + 1)));

  private FestivalCalendar() {}

  /** Whether festivals of {@code year} have dates: the years 1901 to 2100. */
  static boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The day of {@code festival} in {@code year}; empty unless the calendar covers the year. */
  static Optional<LocalDate> dateOf(Festival festival, int year) {
    return covers(year) ? reckoned(festival, year) : Optional.empty();
  }

  /** The same for the years 1900 to 2101, of which the first and last only serve to compare. */
  static Optional<LocalDate> reckoned(Festival festival, int year) {
    if (year < FIRST_RECKONED || year > LAST_RECKONED) {
      return Optional.empty();
    }
    AtomicReferenceArray<@Nullable LocalDate> dates =
        Objects.requireNonNull(RECKONED.get(festival));
    LocalDate known = dates.get(year - FIRST_RECKONED);
    if (known == null) {
      known = reckon(festival, year);
      dates.set(year - FIRST_RECKONED, known);
    }
    return Optional.of(known);
  }

  private static LocalDate reckon(Festival festival, int year) {
    return switch (festival) {
      case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
      case LABOUR_DAY -> LocalDate.of(year, 5, 1);
      case NATIONAL_DAY -> LocalDate.of(year, 10, 1);
      case SPRING_FESTIVAL -> lunar(year, 1, 1);
      case LANTERN_FESTIVAL -> lunar(year, 1, 15);
      case DRAGON_BOAT_FESTIVAL -> lunar(year, 5, 5);
      case MID_AUTUMN_FESTIVAL -> lunar(year, 8, 15);
      case QINGMING -> qingming(year);
    };
  }

  private static LocalDate lunar(int year, int month, int day) {
    return date(LunarDay.fromYmd(year, month, day).getSolarDay());
  }

  private static LocalDate qingming(int year) {
    return date(SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay());
  }

  private static LocalDate date(SolarDay day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }
}
