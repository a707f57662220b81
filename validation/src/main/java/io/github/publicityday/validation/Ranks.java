package io.github.publicityday.validation;

import io.github.publicityday.Activity;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Collective;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.Undertaking;
import io.github.publicityday.Unit;
import java.util.List;

/**
 * How many ranks of the document order are set aside for what stands within an element of a plan:
 * so that whatever no rule asks for needs no entry to keep its place. At least as many as are
 * taken.
 */
final class Ranks {
  private Ranks() {}

  /** Between the units and the venues: members, the leading group, people. */
  static int beforeVenues(PublicityPlan plan) {
    return beforePeople(plan) + 2 * plan.people().size();
  }

  /** Between the units and the people: members, the leading group. */
  static int beforePeople(PublicityPlan plan) {
    int ranks = 0;
    for (Unit unit : plan.units()) {
      ranks += unit.collective().map(Collective::members).map(List::size).orElse(0);
    }
    if (plan.leadingGroup().isPresent()) {
      LeadingGroup group = plan.leadingGroup().get();
      ranks += 2 + group.deputies().size() + group.members().size();
    }
    return ranks;
  }

  /** Between an activity or duty and its parts, or the next. */
  static int within(Undertaking undertaking) {
    int ranks = beforeUnlistedPeople(undertaking);
    for (Participation participation : undertaking.participations()) {
      ranks += participation.people().size();
    }
    return ranks;
  }

  /** Between an activity or duty and the people whom only its participants name. */
  static int beforeUnlistedPeople(Undertaking undertaking) {
    int ranks = beforeParticipants(undertaking) + 2 * undertaking.participations().size();
    ranks += quotas(undertaking.quotas()) + 2 * undertaking.deadlines().size();
    if (undertaking instanceof Activity activity) {
      ranks += activity.invitees().size() + activity.declaredCounts().size();
      ranks += activity.delegatedTo().size() + (activity.relay().isPresent() ? 2 : 0);
      for (AgendaStep step : activity.agenda()) {
        ranks += step.units().size();
      }
    } else if (undertaking instanceof StandingDuty) {
      ranks += 1;
    }
    return ranks;
  }

  /** Between an activity or duty and its participants: venues, responsibilities, deadlines. */
  static int beforeParticipants(Undertaking undertaking) {
    return venues(undertaking) + 3 * undertaking.responsibilities().size();
  }

  /** The venues that an activity or duty names. */
  static int venues(Undertaking undertaking) {
    return undertaking.venue() instanceof StatedVenue.Places places ? places.venues().size() : 0;
  }

  private static int quotas(List<Quota> quotas) {
    int ranks = 0;
    for (Quota quota : quotas) {
      ranks += quota.suppliers().size() + quotas(quota.ofWhich());
    }
    return ranks;
  }
}
