package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.portfolio.Meetings.Meeting;

/**
 * Flags a venue that activities of different plans use at one time: one finding for each maximal
 * set of them.
 *
 * <p><b>Fails:</b> the square is the command centre's from 10:00 to 11:30 by one plan, and the fire
 * brigade's from 11:00 by another. <b>Passes:</b> the fire brigade's from 11:30.
 *
 * <p><b>Why it matters:</b> the second to arrive finds another stage on the square, and a bureau
 * that quarrels with its partner about it in public.
 *
 * <p><b>Severity:</b> warning if the times certainly meet, since a large place may hold both; info
 * if they only possibly do.
 *
 * <p><b>Leaves alone:</b> what one of the plans tells by itself (VenueDoubleBooked speaks there);
 * activities of one title and one time, told by several plans, which are one occasion; venues that
 * a plan declares shared; parts beside their whole; venues that are not known to be one.
 *
 * <p><b>Cannot be checked:</b> a plan of whose venues nobody can tell which they are, because it
 * does not name its issuer.
 */
public final class VenueDoubleBookedBetweenPlans extends PortfolioRule {
  VenueDoubleBookedBetweenPlans() {
    super(PortfolioCheck.VENUE_DOUBLE_BOOKED_BETWEEN_PLANS);
  }

  /**
   * The conflict; the related elements are the activities.
   *
   * @param venue the venue
   * @param plans the plans that use it, by name, as far as their activities are told
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  public record Facts(String venue, ImmutableList<String> plans, TimeSlot when, boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  @Override
  Shared.Kind concerns() {
    return Shared.Kind.VENUE;
  }

  @Override
  void check(SharedClaims claims, Tally tally) {
    if (claims.anySays(Stake::open)) {
      return;
    }
    tally.checked();
    for (Meeting met : Meetings.of(claims.places(), Meetings::outermost)) {
      tally.fail(
          met.certain() ? Severity.WARNING : Severity.INFO,
          claims,
          met.claims(),
          plans -> new Facts(claims.name(), plans, met.when(), met.certain()));
    }
  }
}
