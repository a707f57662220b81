package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import io.github.publicityday.validation.rules.schedule.Clashes.Clash;

/**
 * Flags a unit whose headcount is not stated and that is due at two or more places at one instant:
 * one finding for each maximal set of places, naming all of them.
 *
 * <p><b>Fails:</b> one office at two stands from 10:00 to 11:00. <b>Passes:</b> the same office at
 * the one until 10:30 and at the other from 10:30.
 *
 * <p><b>Why it matters:</b> the office sends everybody to the stand that it reads first; the other
 * stays empty, and nobody has counted whether there are people for both.
 *
 * <p><b>Severity:</b> warning if the times certainly meet, since the unit may have people for both;
 * info if they only possibly do; error for a unit that cannot be divided (one car, one band).
 *
 * <p><b>Leaves alone:</b> a unit with a stated headcount (HeadcountExceeded counts its people),
 * unless it cannot be divided; an activity and its own part, or a duty that is done during it; two
 * bookings in one activity; back to back; answering, supplying and being invited, which tie nobody
 * to a place.
 *
 * <p><b>Cannot be checked:</b> a collective that lists no member, when it is due at two places: its
 * members may share them out.
 */
public final class UnitDoubleBooked implements Rule {
  /**
   * The conflict.
   *
   * @param unit the unit
   * @param places the activities and duties at which it is due, in document order
   * @param when the time that they share, or within which they meet
   * @param need how many people they need together
   * @param certain whether they meet whatever the vague times turn out to be
   * @param indivisible whether the unit cannot be divided
   */
  public record Facts(
      String unit,
      ImmutableList<String> places,
      TimeSlot when,
      int need,
      boolean certain,
      boolean indivisible)
      implements Evidence {
    @Override
    public String variant() {
      return (indivisible ? "indivisible." : "") + (certain ? "certain" : "possible");
    }
  }

  /** The collective, which may share the places out among its members. */
  public record MembersUnlisted(String unit, ImmutableList<String> places) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    plan.bookings()
        .asMap()
        .forEach(
            (unit, bookings) -> {
              boolean indivisible = unit.unit().indivisible();
              if (indivisible || unit.unit().headcount().isEmpty()) {
                check(unit, ImmutableList.copyOf(bookings), verdicts);
              }
            });
  }

  private static void check(UnitEntry unit, ImmutableList<Booking> bookings, Verdicts verdicts) {
    ImmutableList<Clash<Booking>> clashes =
        new Clashes<>(Booking::work, Booking::window, UnitDoubleBooked::places).among(bookings);
    if (clashes.isEmpty()) {
      verdicts.pass(unit);
    }
    clashes.forEach(clash -> report(unit, clash, verdicts));
  }

  private static void report(UnitEntry unit, Clash<Booking> clash, Verdicts verdicts) {
    ImmutableList<String> names =
        clash.claims().stream()
            .map(place -> place.work().name())
            .distinct()
            .collect(toImmutableList());
    if (unit.hasUnlistedMembers()) {
      verdicts.cannotCheck(unit, new MembersUnlisted(unit.name(), names));
      return;
    }
    boolean indivisible = unit.unit().indivisible();
    Severity severity = indivisible ? Severity.ERROR : Severity.WARNING;
    verdicts.failAs(
        clash.certain() ? severity : Severity.INFO,
        unit,
        new Facts(
            unit.name(),
            names,
            clash.when(),
            Demand.together(clash.claims()),
            clash.certain(),
            indivisible),
        clash.claims().stream()
            .map(place -> Related.of(Related.Part.CLAIM, place.work(), place.window()))
            .collect(toImmutableList()));
  }

  /** The bookings at places of their own: no activity beside its own part. */
  private static ImmutableList<Booking> places(ImmutableList<Booking> met) {
    ImmutableSet<WorkItem> wholes =
        met.stream().flatMap(b -> b.work().surroundings().stream()).collect(toImmutableSet());
    ImmutableList<Booking> places =
        met.stream().filter(place -> !wholes.contains(place.work())).collect(toImmutableList());
    boolean several = places.stream().map(Booking::work).distinct().count() > 1;
    return several ? places : ImmutableList.of();
  }
}
