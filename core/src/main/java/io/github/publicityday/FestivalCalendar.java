package io.github.publicityday;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.Optional;

/** The dates of the festivals, the movable ones by the lunar calendar. */
final class FestivalCalendar {
  /** The years for which the lunar calendar is settled; beyond them a festival has no date here. */
  private static final int FIRST_YEAR = 1901;

  private static final int LAST_YEAR = 2099;

  private FestivalCalendar() {}

  /** The day of {@code festival} in {@code year}; empty outside the years 1901 to 2099. */
  static Optional<LocalDate> dateOf(Festival festival, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        switch (festival) {
          case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
          case LABOUR_DAY -> LocalDate.of(year, 5, 1);
          case NATIONAL_DAY -> LocalDate.of(year, 10, 1);
          case SPRING_FESTIVAL -> lunar(year, 1, 1);
          case LANTERN_FESTIVAL -> lunar(year, 1, 15);
          case DRAGON_BOAT_FESTIVAL -> lunar(year, 5, 5);
          case MID_AUTUMN_FESTIVAL -> lunar(year, 8, 15);
          case QINGMING -> qingming(year);
        });
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
