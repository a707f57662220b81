package io.github.publicityday.validation;

import io.github.publicityday.Activity;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Collective;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.Undertaking;
import io.github.publicityday.Unit;
import java.util.List;
import java.util.Optional;

/**
 * How many ranks of the document order are set aside for what stands within an element of a plan:
 * so that whatever no rule asks for needs no entry to keep its place. At least as many as are
 * taken.
 */
final class Ranks {
  /** Of a responsibility: itself, its unit, its deadline, the unit of that. */
  static final int OF_RESPONSIBILITY = 4;

  /** Of a person: himself, his unit. */
  static final int OF_PERSON = 2;

  /** Of a duty, beside what it shares with activities: who receives what it makes. */
  private static final int OF_RECIPIENT = 1;

  private Ranks() {}

  /** Between the units and the venues: members, the leading group, people. */
  static int beforeVenues(PublicityPlan plan) {
    return beforePeople(plan) + OF_PERSON * plan.people().size();
  }

  /** Between the units and the people: members, the leading group. */
  static int beforePeople(PublicityPlan plan) {
    int ranks = 0;
    List<Unit> units = plan.units();
    for (int i = 0; i < units.size(); i++) {
      Optional<Collective> collective = units.get(i).collective();
      ranks += collective.isPresent() ? collective.get().members().size() : 0;
    }
    if (plan.leadingGroup().isPresent()) {
      LeadingGroup group = plan.leadingGroup().get();
      ranks += 3 + group.deputies().size() + group.members().size();
    }
    return ranks;
  }

  /** Between an activity or duty and its parts, or the next. */
  static int within(WorkItem item) {
    int ranks = beforeUnlistedPeople(item);
    for (Participation participation : item.undertaking().participations()) {
      ranks += participation.people().size();
    }
    return ranks;
  }

  /** Between an activity or duty and the people whom only its participants name. */
  static int beforeUnlistedPeople(WorkItem item) {
    Undertaking undertaking = item.undertaking();
    int ranks = beforeParticipants(undertaking) + 2 * undertaking.participations().size();
    ranks += quotas(undertaking.quotas(), 1) + 2 * undertaking.deadlines().size();
    return ranks + (item.activity().isPresent() ? ofActivity(item.activity().get()) : OF_RECIPIENT);
  }

  private static int ofActivity(Activity activity) {
    int ranks = activity.invitees().size() + activity.declaredCounts().size();
    ranks += activity.delegatedTo().size() + (activity.relay().isPresent() ? 2 : 0);
    for (AgendaStep step : activity.agenda()) {
      ranks += step.units().size();
    }
    return ranks;
  }

  /** Between an activity or duty and its participants: venues, responsibilities. */
  static int beforeParticipants(Undertaking undertaking) {
    return venues(undertaking) + OF_RESPONSIBILITY * undertaking.responsibilities().size();
  }

  /** The venues that an activity or duty names. */
  static int venues(Undertaking undertaking) {
    return undertaking.venue() instanceof StatedVenue.Places places ? places.venues().size() : 0;
  }

  private static int quotas(List<Quota> quotas, int level) {
    int ranks = 0;
    for (Quota quota : quotas) {
      PlanIndexer.requireLevel("quotas", level);
      ranks += 1 + quota.suppliers().size() + quotas(quota.ofWhich(), level + 1);
    }
    return ranks;
  }
}
