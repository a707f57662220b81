package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.Activity;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.Relay;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.Undertaking;
import java.util.List;
import java.util.Optional;

/** Compares two versions of an activity or a standing duty, but for who takes part. */
final class UndertakingComparison {
  private static final ListKind<AgendaStep> AGENDA =
      ListKind.<AgendaStep>named(
              Aspect.AGENDA_STEP, "agenda", AgendaStep::title, UndertakingComparison::compare)
          .inOrder()
          .orBy(
              step ->
                  step.time() instanceof StatedTime.Absent
                      ? Optional.empty()
                      : Optional.of(AgendaStep.builder().from(step).title("-").build()));

  private static final ListKind<Invitee> INVITEES =
      ListKind.named(
          Aspect.INVITEE,
          "invitees",
          Invitee::name,
          (from, to, at) -> {
            at.number(Aspect.GUESTS, "count", from.count(), to.count());
            at.ref(Aspect.INVITED_UNIT, "unit", from.unit(), to.unit());
          });

  private static final ListKind<String> STATIONS =
      ListKind.<String>named(Aspect.STATION, "stations", station -> station, (from, to, at) -> {})
          .inOrder();

  private UndertakingComparison() {}

  /**
   * @param at of which the times are placed by the whole that it belongs to
   * @param own places the times within it
   */
  static void compare(Activity from, Activity to, Sides at, SideTimes own) {
    at.value(Aspect.ID, "id", from.id().value(), to.id().value());
    at.value(Aspect.KIND, "kind", from.kind(), to.kind());
    compareShared(from, to, at, own);
    Sides within = at.placedBy(own);
    within.list(INVITEES, from.invitees(), to.invitees());
    compareRelays(from.relay(), to.relay(), within);
    within.list(AGENDA, from.agenda(), to.agenda());
    within.list(RequirementComparison.DECLARED_COUNTS, from.declaredCounts(), to.declaredCounts());
    within.refs(Aspect.DELEGATE, "delegatedTo", from.delegatedTo(), to.delegatedTo());
  }

  static void compare(StandingDuty from, StandingDuty to, Sides at, SideTimes own) {
    at.value(Aspect.ID, "id", from.id().value(), to.id().value());
    at.value(Aspect.KIND, "kind", from.kind(), to.kind());
    compareShared(from, to, at, own);
    at.ref(Aspect.RECIPIENT, "recipient", from.recipient(), to.recipient());
  }

  private static void compareShared(Undertaking from, Undertaking to, Sides at, SideTimes own) {
    TimeComparison.compare(from.time(), to.time(), at);
    compareVenues(from.venue(), to.venue(), at);
    Sides within = at.placedBy(own);
    Responsibilities.compare(from.responsibilities(), to.responsibilities(), within);
    within.flag(
        Aspect.RESPONSIBLE_LEFT_BLANK,
        "responsible",
        from.responsibleLeftBlank(),
        to.responsibleLeftBlank());
    RequirementComparison.compareStaffing(from.staffing(), to.staffing(), within);
    within.list(RequirementComparison.QUOTAS, from.quotas(), to.quotas());
    within.list(RequirementComparison.DEADLINES, from.deadlines(), to.deadlines());
  }

  /** Two versions of a unit's participation. */
  static void compare(Participation from, Participation to, Sides at) {
    at.written(from.unit(), to.unit());
    RequirementComparison.compareStaffing(from.staffing(), to.staffing(), at);
    at.number(Aspect.ASSIGNED, "assigned", from.assignedCount(), to.assignedCount());
    PartyComparison.compareAssigned(from.people(), to.people(), at);
    at.value(Aspect.TASK, "task", from.task(), to.task());
    TimeComparison.compare(from.time(), to.time(), at);
  }

  private static void compareVenues(StatedVenue from, StatedVenue to, Sides at) {
    if (from instanceof StatedVenue.Places before && to instanceof StatedVenue.Places after) {
      ImmutableList<String> was = names(before, at.plans().oldNames());
      ImmutableList<String> is = names(after, at.plans().revisedNames());
      if (!sorted(ids(before)).equals(sorted(ids(after)))) {
        at.note("venue", new Alteration.Restated(Aspect.VENUE, was, is));
      }
    } else {
      at.value(
          Aspect.VENUE,
          "venue",
          words(from, at.plans().oldNames()),
          words(to, at.plans().revisedNames()));
    }
  }

  private static Optional<Object> words(StatedVenue venue, PlanNames names) {
    if (venue instanceof StatedVenue.Absent) {
      return Optional.empty();
    }
    return Optional.of(venue instanceof StatedVenue.Places places ? names(places, names) : venue);
  }

  private static ImmutableList<String> names(StatedVenue.Places places, PlanNames names) {
    return places.venues().stream().map(names::of).collect(ImmutableList.toImmutableList());
  }

  private static List<String> ids(StatedVenue.Places places) {
    return Lists.transform(places.venues(), Object::toString);
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  /** A relay that is new or gone is told as a whole. */
  private static void compareRelays(Optional<Relay> from, Optional<Relay> to, Sides activity) {
    activity.presence(Aspect.RELAY, "relay", from.isPresent(), to.isPresent());
    if (from.isPresent() && to.isPresent()) {
      compare(from.get(), to.get(), activity.field("relay"));
    }
  }

  private static void compare(Relay from, Relay to, Sides at) {
    at.ref(Aspect.RELAY_HOST, "host", from.host(), to.host());
    at.ref(Aspect.BROADCASTER, "broadcaster", from.broadcaster(), to.broadcaster());
    at.list(STATIONS, from.stations(), to.stations());
    at.value(Aspect.OWN_STATION, "own", from.ownStation(), to.ownStation());
    at.value(Aspect.SHORTEST_TURN, "turn", from.shortestTurn(), to.shortestTurn());
    at.value(Aspect.LONGEST_TURN, "turn", from.longestTurn(), to.longestTurn());
    at.value(Aspect.HAND_OVER, "handOver", from.handOver(), to.handOver());
  }

  private static void compare(AgendaStep from, AgendaStep to, Sides at) {
    TimeComparison.compare(from.time(), to.time(), at);
    at.refs(Aspect.UNIT, "units", from.units(), to.units());
  }
}
