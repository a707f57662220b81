package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * Flags a unit from which more people are needed at some instant than it has.
 *
 * <p><b>Fails:</b> a unit of 5 at one stand with 3 people and at another with 3 from 10:00 to
 * 11:00. <b>Passes:</b> the same with 2 at the second stand, or the second from 11:00.
 *
 * <p><b>Why it matters:</b> people cannot be borrowed from a unit that has no more; one of the
 * stands will be empty, and it is decided on the square which.
 *
 * <p><b>Severity:</b> error if the times certainly meet; warning if they only possibly do.
 *
 * <p><b>Leaves alone:</b> units that are booked nowhere. The people a booking needs are those
 * assigned if stated, else the minimum, else one; people at a part are people at the whole and are
 * not counted twice.
 *
 * <p><b>Cannot be checked:</b> a booked unit whose headcount is not stated.
 */
public final class HeadcountExceeded implements Rule {
  /**
   * The shortfall.
   *
   * @param unit the unit
   * @param headcount how many people it has
   * @param need how many are needed when the need is greatest
   * @param shortBy how many are missing then
   * @param when every stretch of time for which the need exceeds the headcount, in order; touching
   *     ones are told apart where the need differs
   * @param certain whether the times meet whatever the vague ones turn out to be
   */
  public record Facts(
      String unit,
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

  /** The unit, whose headcount is not stated. */
  public record HeadcountUnknown(String unit) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.headcount-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Claims<UnitEntry> claims = plan.unitClaims();
    claims
        .timetable()
        .forEachPeak(
            Certainty.CERTAIN,
            (number, peak) -> {
              UnitEntry unit = claims.claimed().get(number);
              OptionalInt headcount = unit.unit().headcount();
              if (headcount.isEmpty()) {
                verdicts.cannotCheck(unit, new HeadcountUnknown(unit.name()));
              } else if (!claims.areSimple(number)) {
                check(unit, headcount.getAsInt(), plan.bookings().get(unit), verdicts);
              } else if (peak > headcount.getAsInt()) {
                report(unit, headcount.getAsInt(), Loads.of(claims, number), verdicts);
              } else {
                verdicts.pass(unit);
              }
            });
  }

  private static void check(
      UnitEntry unit, int headcount, Collection<Booking> bookings, Verdicts verdicts) {
    for (Certainty certainty : Certainty.values()) {
      Loads loads = Loads.of(bookings, certainty);
      if (loads.peak() > headcount) {
        report(unit, headcount, loads, verdicts);
        return;
      }
    }
    verdicts.pass(unit);
  }

  private static void report(UnitEntry unit, int headcount, Loads loads, Verdicts verdicts) {
    ImmutableList<Load> above = loads.above(headcount);
    boolean certain = loads.certainty() == Certainty.CERTAIN;
    verdicts.failAs(
        certain ? Severity.ERROR : Severity.WARNING,
        unit,
        new Facts(
            unit.name(),
            headcount,
            loads.peak(),
            loads.peak() - headcount,
            Loads.stretches(above),
            certain),
        loads.related(above));
  }
}
