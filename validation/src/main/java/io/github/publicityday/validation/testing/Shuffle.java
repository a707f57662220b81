package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.Collective;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Puts every unordered list of a plan, at every level, in another order. Relays, agendas and phases
 * are ordered, and stay as they are.
 */
final class Shuffle implements Change {
  @Override
  public Optional<Trial> to(PublicityPlan plan, Random random) {
    PublicityPlan shuffled = new Order(random).shuffled(plan);
    return Optional.of(new Trial(plan, shuffled, new Sayings(UnaryOperator.identity())));
  }

  /** One order. */
  private record Order(Random random) {

    PublicityPlan shuffled(PublicityPlan plan) {
      return PublicityPlan.builder()
          .from(plan)
          .units(shuffled(plan.units()).stream().map(this::shuffled).toList())
          .people(shuffled(plan.people()))
          .venues(shuffled(plan.venues()))
          .travelTimes(shuffled(plan.travelTimes()))
          .addressees(shuffled(plan.addressees()))
          .activities(shuffled(plan.activities()).stream().map(this::shuffled).toList())
          .duties(shuffled(plan.duties()).stream().map(this::shuffled).toList())
          .delegations(shuffled(plan.delegations()))
          .declaredCounts(shuffled(plan.declaredCounts()))
          .quotas(shuffled(plan.quotas()).stream().map(this::shuffled).toList())
          .deadlines(shuffled(plan.deadlines()))
          .build();
    }

    private Unit shuffled(Unit unit) {
      Unit.Builder shuffled = Unit.builder().from(unit).aliases(shuffled(unit.aliases()));
      unit.collective()
          .ifPresent(
              collective ->
                  shuffled.collective(
                      new Collective(
                          ImmutableList.copyOf(shuffled(collective.members())),
                          collective.declaredSize())));
      return shuffled.build();
    }

    private Activity shuffled(Activity activity) {
      return Activity.builder()
          .from(activity)
          .venue(shuffled(activity.venue()))
          .responsibilities(shuffled(activity.responsibilities()))
          .participations(shuffled(activity.participations()))
          .invitees(shuffled(activity.invitees()))
          .parts(shuffled(activity.parts()).stream().map(this::shuffled).toList())
          .declaredCounts(shuffled(activity.declaredCounts()))
          .quotas(shuffled(activity.quotas()).stream().map(this::shuffled).toList())
          .deadlines(shuffled(activity.deadlines()))
          .delegatedTo(shuffled(activity.delegatedTo()))
          .build();
    }

    private StandingDuty shuffled(StandingDuty duty) {
      return StandingDuty.builder()
          .from(duty)
          .venue(shuffled(duty.venue()))
          .responsibilities(shuffled(duty.responsibilities()))
          .participations(shuffled(duty.participations()))
          .quotas(shuffled(duty.quotas()).stream().map(this::shuffled).toList())
          .deadlines(shuffled(duty.deadlines()))
          .build();
    }

    private Quota shuffled(Quota quota) {
      return Quota.builder()
          .from(quota)
          .suppliers(shuffled(quota.suppliers()))
          .ofWhich(shuffled(quota.ofWhich()))
          .build();
    }

    private StatedVenue shuffled(StatedVenue venue) {
      return venue instanceof StatedVenue.Places places
          ? StatedVenue.at(shuffled(places.venues()))
          : venue;
    }

    private <T> List<T> shuffled(List<T> list) {
      List<T> shuffled = new ArrayList<>(list);
      Collections.shuffle(shuffled, random);
      return shuffled;
    }
  }
}
