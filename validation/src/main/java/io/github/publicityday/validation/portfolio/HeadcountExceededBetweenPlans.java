package io.github.publicityday.validation.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Flags a unit from which different plans together need more people at some instant than it has.
 *
 * <p><b>Fails:</b> a unit of 5 with 3 people on the square by one plan, and 3 at a school by
 * another, from 10:00 to 11:00. <b>Passes:</b> the same with 2 at the school, or there from 11:00.
 *
 * <p><b>Why it matters:</b> the unit has promised both plans what it can give to one.
 *
 * <p><b>Severity:</b> error if the times certainly meet; warning if they only possibly do.
 *
 * <p><b>Leaves alone:</b> what one of the plans tells by itself (HeadcountExceeded speaks there);
 * of plans that state different headcounts, all but the greatest; an occasion that several plans
 * tell needs its people once; units that cannot be divided or whose headcount no plan states
 * (UnitDoubleBookedBetweenPlans speaks).
 *
 * <p><b>Cannot be checked:</b> never; the plans and units that UnitDoubleBookedBetweenPlans cannot
 * check are told there.
 */
public final class HeadcountExceededBetweenPlans extends PortfolioRule {
  HeadcountExceededBetweenPlans() {
    super(PortfolioCheck.HEADCOUNT_EXCEEDED_BETWEEN_PLANS);
  }

  /**
   * The shortfall; the related elements are the places.
   *
   * @param unit the unit
   * @param plans the plans that need it, by name, as far as their places are told
   * @param headcount how many people it has
   * @param need how many are needed when the need is greatest
   * @param shortBy how many are missing then
   * @param when every stretch of time for which the need of several plans exceeds the headcount, in
   *     order; touching ones are told apart where the need differs
   * @param certain whether the times meet whatever the vague ones turn out to be
   */
  public record Facts(
      String unit,
      ImmutableList<String> plans,
      int headcount,
      long need,
      long shortBy,
      ImmutableList<TimeSlot> when,
      boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      if (!certain) {
        return "possible";
      }
      return when.size() > 1 ? "certain.repeatedly" : "certain";
    }
  }

  @Override
  Shared.Kind concerns() {
    return Shared.Kind.UNIT;
  }

  @Override
  boolean tellsTheIncomparable() {
    return false;
  }

  @Override
  void check(SharedClaims claims, Tally tally) {
    if (claims.headcount().isEmpty() || claims.anySays(Stake::indivisible)) {
      return;
    }
    tally.checked();
    int headcount = claims.headcount().getAsInt();
    for (Certainty certainty : Certainty.values()) {
      boolean certain = certainty == Certainty.CERTAIN;
      byte use = certain ? PlanClaims.CERTAIN_NEED : PlanClaims.POSSIBLE_NEED;
      ImmutableList<Claim> needs = claims.needs(use);
      List<Load> above =
          SharedClaims.timetable(needs).loadsAbove(certainty, 0, headcount).stream()
              .filter(load -> load.need() > claims.mostOfOnePlan(use, load.when()))
              .toList();
      if (!above.isEmpty()) {
        long need = above.stream().mapToLong(Load::need).max().orElseThrow();
        tally.fail(
            certain ? Severity.ERROR : Severity.WARNING,
            claims,
            of(needs, above),
            plans ->
                new Facts(
                    claims.name(),
                    plans,
                    headcount,
                    need,
                    need - headcount,
                    stretches(above),
                    certain));
        return;
      }
    }
  }

  /** The claims behind {@code loads}, each once, in their order. */
  private static ImmutableList<Claim> of(List<Claim> needs, List<Load> loads) {
    return loads.stream()
        .flatMapToInt(load -> load.bookings().stream())
        .sorted()
        .distinct()
        .mapToObj(needs::get)
        .collect(toImmutableList());
  }

  /** The times of {@code loads}; those that touch and need the same are one. */
  private static ImmutableList<TimeSlot> stretches(List<Load> loads) {
    Deque<TimeSlot> stretches = new ArrayDeque<>();
    long need = 0;
    for (Load load : loads) {
      boolean goesOn =
          !stretches.isEmpty()
              && load.need() == need
              && stretches.getLast().endExclusive().equals(load.when().startInclusive());
      stretches.add(goesOn ? stretches.removeLast().span(load.when()) : load.when());
      need = load.need();
    }
    return ImmutableList.copyOf(stretches);
  }
}
