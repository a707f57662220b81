package io.github.publicityday;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which days one plan means by its dates. Days without a year are those of the year that brings
 * them within the plan's period; failing that, of the one that brings them closest to the publicity
 * day; and if that has no date, or two years are equally close, of the plan's own year.
 *
 * <p>Only days of the years 1 to 9999 are days of a plan; others stay unknown.
 *
 * <p>Immutable.
 */
final class PlanDays {
  private static final DateSpan ALL =
      new DateSpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private static final LocalDateTime START = ALL.first().atStartOfDay();
  private static final LocalDateTime END = ALL.last().plusDays(1).atStartOfDay();

  private final OptionalInt year;
  private final Optional<LocalDate> date;
  private final Optional<DateSpan> period;

  private PlanDays(OptionalInt year, Optional<LocalDate> date, Optional<DateSpan> period) {
    this.year = year;
    this.date = date;
    this.period = period;
  }

  /** The years in which a day of every year can be one within the period, or the closest. */
  private IntStream candidates() {
    return IntStream.concat(
            year.stream(),
            IntStream.concat(
                date.stream().flatMapToInt(day -> yearsFrom(day.getYear() - 1, 3)),
                period.stream().flatMapToInt(days -> yearsFrom(days.first().getYear(), 2))))
        .distinct();
  }

  private static IntStream yearsFrom(int first, int count) {
    return IntStream.range(first, first + count);
  }

  /** The days of {@code plan}. */
  static PlanDays of(PublicityPlan plan) {
    PlanDays nothing = new PlanDays(OptionalInt.empty(), Optional.empty(), Optional.empty());
    Optional<DateSpan> datedPeriod = plan.period().flatMap(nothing::daysOf);
    OptionalInt told = yearToldApartFromDates(plan);
    PlanDays noDate = new PlanDays(told, Optional.empty(), datedPeriod);
    Optional<LocalDate> date = plan.date().flatMap(noDate::dayOf);
    OptionalInt year =
        plan.year() instanceof StatedYear.Stated || date.isEmpty()
            ? told
            : OptionalInt.of(date.get().getYear());
    PlanDays noPeriod = new PlanDays(year, date, datedPeriod);
    return new PlanDays(year, date, plan.period().flatMap(noPeriod::daysOf));
  }

  private static OptionalInt yearToldApartFromDates(PublicityPlan plan) {
    if (plan.year() instanceof StatedYear.Stated stated) {
      return OptionalInt.of(stated.year());
    }
    int[] years =
        plan.bases().stream()
            .map(Basis::year)
            .flatMapToInt(OptionalInt::stream)
            .filter(plan.year()::fits)
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  /** Whether {@code slot} lies within the days that a plan can have. */
  static boolean covers(TimeSlot slot) {
    return !slot.startInclusive().isBefore(START) && !slot.endExclusive().isAfter(END);
  }

  /** Whether every bound of {@code window} is one of the days that a plan can have. */
  static boolean covers(TimeWindow window) {
    return !window.earliestStart().isBefore(START) && !window.latestEnd().isAfter(END);
  }

  /**
   * The plan's year: the one it states; else that of its date, which a period with a year can tell;
   * else the one that its bases state, if they agree.
   */
  OptionalInt year() {
    return year;
  }

  /** The publicity day. */
  Optional<LocalDate> date() {
    return date;
  }

  /** The days of the campaign. */
  Optional<DateSpan> period() {
    return period;
  }

  /** The day that is meant by {@code stated}. */
  Optional<LocalDate> dayOf(StatedDate stated) {
    return (stated instanceof StatedDate.Yearless yearless
            ? stated.in(bestYear(y -> Optional.of(DateSpan.of(yearless.monthDay().atYear(y)))))
            : stated.in(year))
        .filter(ALL::contains);
  }

  /**
   * The days that are meant by {@code stated}. A day without a year takes the other day's, or the
   * next to it where the period turns the year.
   */
  Optional<DateSpan> daysOf(StatedPeriod stated) {
    if (!maybePlaced(stated.first()) || !maybePlaced(stated.last())) {
      return Optional.empty();
    }
    MonthDay first = monthDay(stated.first());
    MonthDay last = monthDay(stated.last());
    int turn = last.isBefore(first) ? 1 : 0;
    OptionalInt lastYear =
        stated.first() instanceof StatedDate.Full full
            ? OptionalInt.of(full.date().getYear() + turn)
            : bestYear(y -> Optional.of(new DateSpan(first.atYear(y - turn), last.atYear(y))));
    return stated
        .last()
        .in(lastYear)
        .flatMap(
            to ->
                stated
                    .first()
                    .in(OptionalInt.of(to.getYear() - turn))
                    .map(from -> new DateSpan(from, to)))
        .filter(days -> ALL.contains(days.first()) && ALL.contains(days.last()));
  }

  private static boolean maybePlaced(StatedDate date) {
    return !(date instanceof StatedDate.Full full) || ALL.contains(full.date());
  }

  private static MonthDay monthDay(StatedDate date) {
    return date instanceof StatedDate.Yearless yearless
        ? yearless.monthDay()
        : MonthDay.from(((StatedDate.Full) date).date());
  }

  /** The days that are meant by {@code stated}. */
  Optional<DateSpan> daysOf(StatedTime.InMonth stated) {
    IntFunction<DateSpan> in = y -> stated.part().of(YearMonth.of(y, stated.month()));
    OptionalInt known = stated.year();
    return (known.isPresent() ? known : bestYear(y -> Optional.of(in.apply(y))))
        .stream().mapToObj(in).findFirst();
  }

  /** The day of {@code festival} that is meant. */
  Optional<LocalDate> dayOf(Festival festival) {
    OptionalInt best =
        bestYear(y -> FestivalCalendar.reckoned(festival, y).map(day -> DateSpan.of(day)));
    return best.isPresent() ? FestivalCalendar.dateOf(festival, best.getAsInt()) : Optional.empty();
  }

  /**
   * The year whose days are within the period, else the closest to the publicity day, else the
   * plan's own; empty if nothing tells one year from another. The plan's year is known if its date
   * is.
   */
  private OptionalInt bestYear(IntFunction<Optional<DateSpan>> daysIn) {
    List<Candidate> choice =
        candidates()
            .filter(y -> y >= ALL.first().getYear() && y <= ALL.last().getYear())
            .mapToObj(y -> daysIn.apply(y).map(days -> candidate(y, days)))
            .flatMap(Optional::stream)
            .filter(candidate -> candidate.within() || year.isPresent())
            .sorted(Candidate.BEST_FIRST)
            .toList();
    return choice.isEmpty() || (choice.size() > 1 && year.isEmpty())
        ? OptionalInt.empty()
        : OptionalInt.of(choice.get(0).year());
  }

  private Candidate candidate(int candidate, DateSpan days) {
    return new Candidate(
        candidate,
        period.isPresent() && daysApart(days, period.get()) == 0,
        date.isPresent() ? daysApart(days, DateSpan.of(date.get())) : 0,
        year.isPresent() ? Math.abs(candidate - year.getAsInt()) : 0);
  }

  private record Candidate(int year, boolean within, long daysFromDate, int yearsFromPlan) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparing((Candidate c) -> !c.within())
            .thenComparingLong(Candidate::daysFromDate)
            .thenComparingInt(Candidate::yearsFromPlan);
  }

  /** From the end of the one to the start of the other; 0 if they have a day in common. */
  private static long daysApart(DateSpan one, DateSpan other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(one.last(), other.first()),
            ChronoUnit.DAYS.between(other.last(), one.first())));
  }
}
