package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.schedule.Journeys.Journey;
import java.time.Duration;
import java.util.List;

/**
 * Flags a unit or a person with less time between two bookings than the plan itself states for the
 * way from the one place to the other, or for a hand-over at one place.
 *
 * <p><b>Fails:</b> a squad on the square until 10:00 and in the school from 10:15, where the plan
 * states a way of 20 minutes. <b>Passes:</b> the school from 10:20.
 *
 * <p><b>Why it matters:</b> the pupils sit in the hall and wait; or, more often, the squad leaves
 * the square before its time, and the stand there is empty for the last quarter of an hour.
 *
 * <p><b>Severity:</b> warning; whoever leaves early can keep it, and so can a unit that sends other
 * people.
 *
 * <p><b>Leaves alone:</b> bookings that overlap, be it possibly (UnitDoubleBooked and
 * HeadcountExceeded speak); times that may leave enough; a unit whose headcount is enough for both
 * bookings, unless it cannot be divided; places that are not stated, or several; whoever comes from
 * several places at once. Of several bookings at the next place, the first is told.
 *
 * <p><b>Cannot be checked:</b> two bookings at different places, one after the other within less
 * than two hours, where no travel time is stated between these (told once, of those with the least
 * time); a collective that lists no member, whose members may share the places out.
 */
public final class TooLittleTravelTime implements Rule {
  /** Within a county, more is enough for any way. */
  private static final Duration ENOUGH = Duration.ofHours(2);

  /**
   * Two bookings and the way between them; the related elements are the bookings.
   *
   * @param who the unit or person
   * @param before where it was
   * @param from the venue of that
   * @param after where it is due next
   * @param to the venue of that
   * @param minutes how many whole minutes there are between the two at most
   * @param needed how many the way takes, or the hand-over
   * @param shortBy how many are missing
   * @param handOver whether the venues are one
   */
  public record Facts(
      String who,
      String before,
      String from,
      String after,
      String to,
      long minutes,
      long needed,
      long shortBy,
      boolean handOver)
      implements Evidence {
    @Override
    public String variant() {
      return handOver ? "hand-over" : "way";
    }
  }

  /** Two bookings soon after each other, and nobody says how long the way takes. */
  public record WayUnknown(
      String who, String before, String from, String after, String to, long minutes)
      implements Evidence {
    private static WayUnknown of(Element who, Journey way) {
      return new WayUnknown(
          who.name(),
          way.before().name(),
          way.from(),
          way.after().name(),
          way.to(),
          way.time().toMinutes());
    }

    @Override
    public String variant() {
      return "unchecked.way-unknown";
    }
  }

  /** The collective, whose members may share the two places out. */
  public record MembersUnlisted(String who, String before, String after) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  /** Fewer than any two bookings need. */
  private static final int NOBODY = -1;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    TravelTimes ways = new TravelTimes(plan);
    check(plan.unitClaims(), ways, verdicts);
    check(plan.personClaims(), ways, verdicts);
  }

  private static void check(Claims<?> claims, TravelTimes ways, Verdicts verdicts) {
    for (int number = 0; number < claims.timetable().resources(); number++) {
      if (claims.timetable().size(number) > 1) {
        Element who = claims.claimed().get(number);
        long enough = enough(who);
        if (2L * claims.mostPeople(number) <= enough) {
          verdicts.pass(who);
        } else {
          check(
              who,
              Journeys.of(claims, number, ways, enough).stream()
                  .filter(way -> way.time().compareTo(way.needed().orElse(ENOUGH)) < 0)
                  .toList(),
              verdicts);
        }
      }
    }
  }

  private static void check(Element who, List<Journey> tight, Verdicts verdicts) {
    boolean unlisted = who instanceof UnitEntry unit && unit.hasUnlistedMembers();
    for (Journey way : tight) {
      String before = way.before().name();
      String after = way.after().name();
      if (way.needed().isPresent() && unlisted) {
        verdicts.cannotCheck(who, new MembersUnlisted(who.name(), before, after));
      } else if (way.needed().isPresent()) {
        long minutes = way.time().toMinutes();
        long needed = way.needed().get().plusSeconds(59).toMinutes();
        verdicts.fail(
            who,
            new Facts(
                who.name(),
                before,
                way.from(),
                after,
                way.to(),
                minutes,
                needed,
                needed - minutes,
                way.isHandOver()),
            ImmutableList.of(way.before(), way.after()));
      }
    }
    if (tight.isEmpty()) {
      verdicts.pass(who);
    }
    tight.stream()
        .filter(way -> way.needed().isEmpty())
        .min(Journey.BY_TIME)
        .ifPresent(way -> verdicts.cannotCheck(who, WayUnknown.of(who, way)));
  }

  /** How many people of {@code who} there are to be at two places, as far as is known. */
  private static long enough(Element who) {
    return who instanceof UnitEntry unit && !unit.unit().indivisible()
        ? unit.unit().headcount().orElse(NOBODY)
        : NOBODY;
  }
}
