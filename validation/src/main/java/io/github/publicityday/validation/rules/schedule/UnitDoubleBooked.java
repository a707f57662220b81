package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 * unless it cannot be divided; an activity and its own part; two bookings in one activity; back to
 * back; answering, supplying and being invited, which tie nobody to a place.
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
    Timetable timetable =
        Timetable.of(bookings.stream().map(Booking::window).collect(toImmutableList()));
    Set<List<Booking>> certain = new HashSet<>();
    boolean passes = true;
    for (Certainty certainty : Certainty.values()) {
      for (ConflictSet set : timetable.conflictSets(certainty)) {
        List<Booking> places = places(set, bookings);
        // A set that is certain, or within one that is, has been reported as such.
        if (places.size() < 2 || certain.stream().anyMatch(c -> c.containsAll(places))) {
          continue;
        }
        if (certainty == Certainty.CERTAIN) {
          certain.add(places);
        }
        passes = false;
        report(unit, places, set.when(), certainty, verdicts);
      }
    }
    if (passes) {
      verdicts.pass(unit);
    }
  }

  private static void report(
      UnitEntry unit, List<Booking> places, TimeSlot when, Certainty certainty, Verdicts verdicts) {
    ImmutableList<String> names =
        places.stream().map(place -> place.work().name()).collect(toImmutableList());
    if (unit.hasUnlistedMembers()) {
      verdicts.cannotCheck(unit, new MembersUnlisted(unit.name(), names));
      return;
    }
    boolean indivisible = unit.unit().indivisible();
    Severity severity = indivisible ? Severity.ERROR : Severity.WARNING;
    verdicts.failAs(
        certainty == Certainty.CERTAIN ? severity : Severity.INFO,
        unit,
        new Facts(
            unit.name(),
            names,
            when,
            places.stream().mapToInt(Booking::people).sum(),
            certainty == Certainty.CERTAIN,
            indivisible),
        places.stream()
            .map(place -> Related.of(Related.Part.CLAIM, place.work(), place.window()))
            .collect(toImmutableList()));
  }

  /** The bookings of {@code set} that are places of their own: no activity beside its own part. */
  private static List<Booking> places(ConflictSet set, ImmutableList<Booking> bookings) {
    List<Booking> all = set.bookings().asList().stream().map(bookings::get).toList();
    List<Booking> places = new ArrayList<>();
    Set<WorkItem> seen = new HashSet<>();
    for (Booking booking : all) {
      boolean hasPart = all.stream().anyMatch(other -> other.work().isPartOf(booking.work()));
      if (!hasPart && seen.add(booking.work())) {
        places.add(booking);
      }
    }
    return places;
  }
}
