package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Numbering;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years that a plan can be of, by what it says beside its year: those that fit the mask, the
 * count of its day and the weekday printed beside its date.
 *
 * @param usual those by the usual count, or by all of these where nothing is counted, in order
 * @param other those by another count only, in order
 */
record FittingYears(ImmutableList<Integer> usual, ImmutableList<Integer> other) {
  /** As many as say something; a plan that could be of more could be of any. */
  private static final int MOST = 10;

  private static final FittingYears ANY = new FittingYears(ImmutableList.of(), ImmutableList.of());

  static FittingYears of(PublicityPlan plan) {
    Optional<PublicityDay> day = plan.day().filter(d -> !d.numberings().isEmpty());
    if (plan.ordinal().isEmpty() || day.isEmpty()) {
      ImmutableList<Integer> years = fitting(plan, IntStream.rangeClosed(1, 9999));
      return years.size() <= MOST ? new FittingYears(years, ImmutableList.of()) : ANY;
    }
    int ordinal = plan.ordinal().getAsInt();
    ImmutableList<Integer> all = fitting(plan, day.get().numberings().stream(), ordinal);
    ImmutableList<Integer> usual =
        fitting(plan, day.get().numberings().stream().filter(Numbering::main), ordinal);
    return usual.isEmpty()
        ? new FittingYears(all, ImmutableList.of())
        : new FittingYears(
            usual, all.stream().filter(y -> !usual.contains(y)).collect(toImmutableList()));
  }

  private static ImmutableList<Integer> fitting(
      PublicityPlan plan, Stream<Numbering> counts, int ordinal) {
    return fitting(plan, counts.mapToInt(count -> count.yearOf(ordinal)).distinct().sorted());
  }

  private static ImmutableList<Integer> fitting(PublicityPlan plan, IntStream years) {
    return years
        .filter(year -> year >= 1 && year <= 9999 && plan.year().fits(year))
        .filter(year -> agreesWithWeekday(plan, year))
        .limit(MOST + 1L)
        .boxed()
        .collect(toImmutableList());
  }

  private static boolean agreesWithWeekday(PublicityPlan plan, int year) {
    return plan.date()
        .flatMap(
            date ->
                date.weekday()
                    .map(printed -> onThatWeekday(date.in(OptionalInt.of(year)), printed)))
        .orElse(true);
  }

  private static boolean onThatWeekday(Optional<LocalDate> date, DayOfWeek printed) {
    return date.map(d -> d.getDayOfWeek() == printed).orElse(false);
  }
}
