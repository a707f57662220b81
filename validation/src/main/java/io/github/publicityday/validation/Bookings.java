package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
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

/** Makes claims on units of participations: who is due where, when, and with how many people. */
final class Bookings {
  /** As many as can be compared each with each. */
  private static final int FEW = 16;

  private final PlanCalendar calendar;

  Bookings(PlanCalendar calendar) {
    this.calendar = calendar;
  }

  /** Where each of {@code units} is due in person, in the order of {@code work}. */
  Claims<UnitEntry> of(ImmutableList<UnitEntry> units, List<WorkItem> work) {
    int expected = 0;
    for (int i = 0; i < work.size(); i++) {
      expected += work.get(i).participants().size();
    }
    Claims.Builder<UnitEntry> claims = new Claims.Builder<>(units, expected);
    for (WorkItem item : work) {
      if (isPlain(item)) {
        addPlain(item, claims);
      } else {
        needs(item)
            .forEach(
                (due, people) ->
                    claims.addOneOfSeveral(due.unit().number(), item, due.window(), people));
      }
    }
    return claims.build();
  }

  /**
   * Whether every participant is one unit, named once, that is there all along: the common case.
   */
  private static boolean isPlain(WorkItem item) {
    ImmutableList<ParticipationEntry> participants = item.participants();
    if (participants.size() > FEW || item.activity().flatMap(Activity::relay).isPresent()) {
      return false;
    }
    for (int i = 0; i < participants.size(); i++) {
      ParticipationEntry participant = participants.get(i);
      if (participant.units().size() != 1
          || !participant.names(participant.units().get(0))
          || !(participant.participation().time() instanceof StatedTime.Absent)) {
        return false;
      }
      for (int j = 0; j < i; j++) {
        if (participants.get(j).units().get(0) == participant.units().get(0)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void addPlain(WorkItem item, Claims.Builder<UnitEntry> claims) {
    TimeWindow window = item.windowIfKnown();
    if (window == null) {
      return;
    }
    ImmutableList<ParticipationEntry> participants = item.participants();
    for (int i = 0; i < participants.size(); i++) {
      ParticipationEntry participant = participants.get(i);
      UnitEntry unit = participant.units().get(0);
      claims.add(unit.number(), item, window, participant.need(unit));
    }
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
  Optional<TimeWindow> window(ParticipationEntry participant) {
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
