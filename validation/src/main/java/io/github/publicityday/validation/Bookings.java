package io.github.publicityday.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.math.IntMath;
import io.github.publicityday.Activity;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.Relay;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/** Makes bookings of participations: who is due where, when, and with how many people. */
final class Bookings {
  private final PlanCalendar calendar;

  Bookings(PlanCalendar calendar) {
    this.calendar = calendar;
  }

  /** Where each unit is due in person, in the order of {@code work}. */
  ImmutableListMultimap<UnitEntry, Booking> of(List<WorkItem> work) {
    ImmutableListMultimap.Builder<UnitEntry, Booking> bookings = ImmutableListMultimap.builder();
    for (WorkItem item : work) {
      needs(item)
          .forEach(
              (due, people) ->
                  bookings.put(due.unit(), new Booking(due.unit(), item, due.window(), people)));
    }
    return bookings.build();
  }

  private record Due(UnitEntry unit, TimeWindow window) {}

  /**
   * How many people are due from whom and when. What is asked of a unit by name adds up. What is
   * asked of it as a member of a collective counts only if it is not named as well, and once if
   * several collectives hold it.
   */
  private Map<Due, Integer> needs(WorkItem item) {
    Map<Due, Integer> needs = new LinkedHashMap<>();
    Set<UnitEntry> named = new HashSet<>();
    for (ParticipationEntry participant : item.participants()) {
      for (UnitEntry unit : participant.units()) {
        if (participant.names(unit)) {
          named.add(unit);
          need(needs, participant, unit, IntMath::saturatedAdd);
        }
      }
    }
    for (ParticipationEntry participant : item.participants()) {
      for (UnitEntry unit : participant.units()) {
        if (!named.contains(unit)) {
          need(needs, participant, unit, Math::max);
        }
      }
    }
    return needs;
  }

  private void need(
      Map<Due, Integer> needs,
      ParticipationEntry participant,
      UnitEntry unit,
      IntBinaryOperator both) {
    window(participant)
        .ifPresent(
            window -> needs.merge(new Due(unit, window), participant.need(unit), both::applyAsInt));
  }

  /**
   * When a participant is there: by its own statement, on the plan's own turn of a relay, or all
   * along.
   */
  private Optional<TimeWindow> window(ParticipationEntry participant) {
    WorkItem item = participant.work();
    StatedTime own = participant.participation().time();
    Optional<Relay> relay = item.activity().flatMap(Activity::relay);
    if (own instanceof StatedTime.Absent && relay.isPresent()) {
      return item.window()
          .flatMap(w -> relay.get().ownTurn(w.earliestStart(), w.latestStart()).or(item::window));
    }
    return calendar.windowOf(own, item.window());
  }
}
