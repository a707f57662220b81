package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.math.IntMath;
import io.github.publicityday.Activity;
import io.github.publicityday.Relay;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A number of people that is asked of several units together: by an activity or duty of all that
 * take part in it, or of one participant that is a collective of its members. Any of them may send
 * them, and since people at a part are at the whole, so may whoever takes part in a part.
 *
 * @param subject the activity or duty, or the participant, that asks for them
 * @param work where they are needed
 * @param people how many, positive
 * @param when for how long they certainly are; empty if that is not known
 * @param senders the participants that may send them, there and at its parts
 * @param units the units that these are
 * @param unknown the names of others that may send some and of whom the plan does not say who they
 *     are: units that it does not list, collectives whose members it does not list
 */
record SharedPost(
    Element subject,
    WorkItem work,
    int people,
    Optional<TimeSlot> when,
    ImmutableList<ParticipationEntry> senders,
    ImmutableSet<UnitEntry> units,
    ImmutableSet<String> unknown) {

  /** The path of what asks for the people: a name that no order changes. */
  String path() {
    return subject.path().toString();
  }

  /** For how long the people certainly are needed, where that is known. */
  TimeSlot slot() {
    return when.orElseThrow();
  }

  /** Who may send people, and nobody knows how many: units, then others that are not known. */
  ImmutableList<String> uncounted() {
    return Stream.concat(
            units.stream().filter(unit -> unit.unit().headcount().isEmpty()).map(UnitEntry::name),
            unknown.stream())
        .collect(toImmutableList());
  }

  /**
   * The most people that {@code unit} may send here by what is asked of it alone; empty if nothing
   * limits them.
   */
  OptionalInt most(UnitEntry unit) {
    ImmutableList<OptionalInt> maxima =
        work.participants().stream()
            .filter(participant -> participant.units().contains(unit))
            .map(participant -> most(participant, unit))
            .collect(toImmutableList());
    return maxima.isEmpty() || maxima.stream().anyMatch(OptionalInt::isEmpty)
        ? OptionalInt.empty()
        : OptionalInt.of(
            maxima.stream().mapToInt(OptionalInt::getAsInt).reduce(0, IntMath::saturatedAdd));
  }

  /** Each unit that {@code unit} is may send so many. */
  private static OptionalInt most(ParticipationEntry participant, UnitEntry unit) {
    OptionalInt each =
        participant
            .staffing()
            .filter(asked -> asked.scope() == Staffing.Scope.EACH_UNIT)
            .map(Staffing::maximum)
            .orElse(OptionalInt.empty());
    OptionalInt units = unit.size();
    return each.isPresent() && units.isPresent()
        ? OptionalInt.of(IntMath.saturatedMultiply(each.getAsInt(), units.getAsInt()))
        : OptionalInt.empty();
  }

  /** Whether anything at {@code item} asks for people together. Cheap: few plans do. */
  static boolean mayBeAt(WorkItem item) {
    ImmutableList<ParticipationEntry> participants = item.participants();
    for (int i = 0; i < participants.size(); i++) {
      if (together(participants.get(i)) > 0) {
        return true;
      }
    }
    return together(item.undertaking().staffing()) > 0;
  }

  private static int together(ParticipationEntry participant) {
    return participant.isAskedTogether() ? participant.minimum().orElse(0) : 0;
  }

  private static int together(Optional<Staffing> staffing) {
    return staffing
        .filter(asked -> asked.scope() == Staffing.Scope.TOTAL)
        .map(asked -> asked.minimum().orElse(0))
        .orElse(0);
  }

  /** Every post of {@code plan} that several units may serve, wholes before their parts. */
  static ImmutableList<SharedPost> in(PlanIndex plan) {
    ImmutableSet<WorkItem> items =
        plan.work().stream().filter(SharedPost::mayBeAt).collect(toImmutableSet());
    SetMultimap<WorkItem, ParticipationEntry> within = LinkedHashMultimap.create();
    for (WorkItem item : plan.work()) {
      Stream.concat(Stream.of(item), item.surroundings().stream())
          .filter(items::contains)
          .forEach(whole -> within.putAll(whole, item.participants()));
    }
    return items.stream()
        .flatMap(item -> at(item, within.get(item), plan))
        .collect(toImmutableList());
  }

  private boolean isShared() {
    return units.size() + Math.min(1, unknown.size()) > 1;
  }

  private static Stream<SharedPost> at(
      WorkItem item, Collection<ParticipationEntry> within, PlanIndex plan) {
    List<SharedPost> posts = new ArrayList<>();
    int all = together(item.undertaking().staffing());
    if (all > 0) {
      posts.add(of(item, item, all, window(item), within, plan));
    }
    Set<UnitEntry> counted = new HashSet<>();
    item.participants().stream()
        .filter(participant -> together(participant) > 0)
        .map(participant -> of(participant, plan))
        .sorted(
            Comparator.comparingInt(SharedPost::people).reversed().thenComparing(SharedPost::path))
        .forEach(
            post -> {
              // Members may be counted by several: then the greatest number is what is needed.
              if (Collections.disjoint(counted, post.units())) {
                counted.addAll(post.units());
                posts.add(post);
              }
            });
    return posts.stream().filter(SharedPost::isShared);
  }

  private static SharedPost of(ParticipationEntry participant, PlanIndex plan) {
    return of(
        participant,
        participant.work(),
        together(participant),
        window(participant, plan),
        participant.meansOthers()
            ? participant.work().participants()
            : ImmutableList.of(participant),
        plan);
  }

  private static SharedPost of(
      Element subject,
      WorkItem item,
      int people,
      Optional<TimeWindow> window,
      Collection<ParticipationEntry> senders,
      PlanIndex plan) {
    return new SharedPost(
        subject,
        item,
        people,
        window.flatMap(TimeWindow::certainExtent),
        ImmutableList.copyOf(senders),
        senders.stream().flatMap(sender -> sender.units().stream()).collect(toImmutableSet()),
        senders.stream()
            .filter(sender -> !sender.meansOthers())
            .flatMap(sender -> unknown(sender, plan))
            .collect(toImmutableSet()));
  }

  /** When people are needed: on the plan's own turn of a relay, or all along. */
  private static Optional<TimeWindow> window(WorkItem item) {
    Optional<Relay> relay = item.activity().flatMap(Activity::relay);
    return item.window()
        .map(
            window ->
                relay
                    .flatMap(r -> r.ownTurn(window.earliestStart(), window.latestStart()))
                    .orElse(window));
  }

  private static Optional<TimeWindow> window(ParticipationEntry participant, PlanIndex plan) {
    StatedTime own = participant.participation().time();
    return own instanceof StatedTime.Absent
        ? window(participant.work())
        : plan.calendar().windowOf(own, participant.work().window());
  }

  private static Stream<String> unknown(ParticipationEntry sender, PlanIndex plan) {
    if (sender.units().isEmpty()) {
      return Stream.of(sender.name());
    }
    Stream<UnitEntry> named =
        sender.named().isPresent()
            ? sender.named().stream()
            : sender.work().ancestors().stream()
                .flatMap(whole -> whole.participants().stream())
                .flatMap(participant -> participant.named().stream());
    return named
        .flatMap(unit -> collectives(unit, plan))
        .filter(unit -> unit.hasUnlistedMembers() && !sender.units().contains(unit))
        .map(UnitEntry::name);
  }

  /** The collective and all that are members of it, if it is one. */
  private static Stream<UnitEntry> collectives(UnitEntry unit, PlanIndex plan) {
    ImmutableSet<UnitEntry> found = ImmutableSet.of();
    ImmutableSet<UnitEntry> all = ImmutableSet.of(unit);
    while (all.size() > found.size()) {
      found = all;
      all =
          Stream.concat(
                  found.stream(),
                  found.stream()
                      .flatMap(some -> some.unit().collective().stream())
                      .flatMap(collective -> collective.members().stream())
                      .flatMap(member -> plan.unit(member).stream()))
              .collect(toImmutableSet());
    }
    return found.stream();
  }
}
