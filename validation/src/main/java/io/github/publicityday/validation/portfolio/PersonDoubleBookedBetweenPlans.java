package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.portfolio.Meetings.Meeting;

/**
 * Flags a person whom different plans need at two or more places at one instant: one finding for
 * each maximal set of places, naming all of them.
 *
 * <p><b>Fails:</b> one plan has the head of the command centre at the forum from 9:00 to 11:00,
 * another at the radio station from 10:00. <b>Passes:</b> at the station from 11:00.
 *
 * <p><b>Why it matters:</b> leaders open every event, and no plan knows the others'.
 *
 * <p><b>Severity:</b> error if the times certainly meet; warning if they only possibly do.
 *
 * <p><b>Leaves alone:</b> what one of the plans tells by itself (PersonDoubleBooked speaks there);
 * work of one title and one time, told by several plans, which is one occasion; people who are not
 * known to be one: without a unit, a name or a post ("the chief") is not enough.
 *
 * <p><b>Cannot be checked:</b> a plan of whose people nobody can tell who they are, because it does
 * not name its issuer or their units.
 */
public final class PersonDoubleBookedBetweenPlans extends PortfolioRule {
  PersonDoubleBookedBetweenPlans() {
    super(PortfolioCheck.PERSON_DOUBLE_BOOKED_BETWEEN_PLANS);
  }

  /**
   * The conflict; the related elements are the places.
   *
   * @param person the name or post
   * @param plans the plans that need him, by name, as far as their places are told
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  public record Facts(String person, ImmutableList<String> plans, TimeSlot when, boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  @Override
  Shared.Kind concerns() {
    return Shared.Kind.PERSON;
  }

  @Override
  void check(SharedClaims claims, Tally tally) {
    tally.checked();
    for (Meeting met : Meetings.of(claims.places(), Meetings::innermost)) {
      tally.fail(
          met.certain() ? Severity.ERROR : Severity.WARNING,
          claims,
          met.claims(),
          plans -> new Facts(claims.name(), plans, met.when(), met.certain()));
    }
  }
}
