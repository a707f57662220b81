package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.portfolio.Meetings.Meeting;
import java.util.List;

/**
 * Flags a unit whose headcount no plan states and that different plans need at two or more places
 * at one instant: one finding for each maximal set of places, naming all of them.
 *
 * <p><b>Fails:</b> a bureau's plan for 110 Day has its traffic squad on the square from 10:00 to
 * 11:00, its plan for road safety at a school from 10:30. <b>Passes:</b> at the school from 11:00.
 *
 * <p><b>Why it matters:</b> each plan is sound by itself, and whoever wrote it has not seen the
 * other; the squad finds out on the morning of the day.
 *
 * <p><b>Severity:</b> warning if the times certainly meet, since the unit may have people for both;
 * info if they only possibly do; error for a unit that cannot be divided (one car, one band).
 *
 * <p><b>Leaves alone:</b> what one of the plans tells by itself (UnitDoubleBooked speaks there); a
 * unit whose headcount a plan states (HeadcountExceededBetweenPlans counts its people), unless it
 * cannot be divided; work of one title and one time, told by several plans, which is one occasion;
 * units that are not known to be one; an activity and its own part; back to back.
 *
 * <p><b>Cannot be checked:</b> a collective that lists no member, when plans need it at two places;
 * a plan of whose units nobody can tell which they are, because it does not name its issuer.
 */
public final class UnitDoubleBookedBetweenPlans extends PortfolioRule {
  UnitDoubleBookedBetweenPlans() {
    super(PortfolioCheck.UNIT_DOUBLE_BOOKED_BETWEEN_PLANS);
  }

  /**
   * The conflict; the related elements are the places.
   *
   * @param unit the unit
   * @param plans the plans that need it, by name, as far as their places are told
   * @param when the time that they share, or within which they meet
   * @param need how many people they need together
   * @param certain whether they meet whatever the vague times turn out to be
   * @param indivisible whether the unit cannot be divided
   */
  public record Facts(
      String unit,
      ImmutableList<String> plans,
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

  /** The collective, which may share so many places out among its members. */
  public record MembersUnlisted(String unit, int places) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  @Override
  Shared.Kind concerns() {
    return Shared.Kind.UNIT;
  }

  @Override
  void check(SharedClaims claims, Tally tally) {
    boolean indivisible = claims.anySays(Stake::indivisible);
    if (!indivisible && claims.headcount().isPresent()) {
      return;
    }
    List<Meeting> meetings = Meetings.of(claims.places(), Meetings::innermost);
    if (claims.anySays(Stake::unlisted) && !meetings.isEmpty()) {
      int places = meetings.stream().mapToInt(met -> met.places().size()).max().orElse(0);
      tally.cannotCheck(claims, new MembersUnlisted(claims.name(), places));
      return;
    }
    tally.checked();
    for (Meeting met : meetings) {
      Severity certainly = indivisible ? Severity.ERROR : Severity.WARNING;
      tally.fail(
          met.certain() ? certainly : Severity.INFO,
          claims,
          met.claims(),
          plans ->
              new Facts(
                  claims.name(),
                  plans,
                  met.when(),
                  SharedClaims.need(met.claims()),
                  met.certain(),
                  indivisible));
    }
  }
}
