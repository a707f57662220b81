package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.IntMath;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Collective;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Seat;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;

/** Walks a plan once, in the order of the plan file's keys, and gathers what the index holds. */
final class PlanIndexer {
  final PublicityPlan plan;
  final PlanCalendar calendar;
  final ImmutableList<UnitEntry> units;
  final Map<String, UnitEntry> unitsByForm;
  final Map<VenueId, VenueEntry> venues = new HashMap<>();
  final ImmutableList.Builder<WorkItem> work = ImmutableList.builder();
  final ImmutableList.Builder<ReferenceEntry> references = ImmutableList.builder();
  final ImmutableList.Builder<CountEntry> declaredCounts = ImmutableList.builder();
  private final Map<ActivityId, WorkItem> activities = new HashMap<>();
  private int order;

  PlanIndexer(PublicityPlan plan) {
    this.plan = plan;
    calendar = PlanCalendar.of(plan);
    ElementPath root = ElementPath.root();
    units = units(root);
    unitsByForm = byForm(units);
    for (UnitEntry unit : units) {
      unit.unit().collective().ifPresent(collective -> members(unit.path(), collective));
    }
    plan.leadingGroup().ifPresent(group -> leadingGroup(root.field("leadingGroup"), group));
    each(
        root,
        "people",
        plan.people(),
        person -> person.id().value(),
        (path, person) -> reference(path.field("unit"), person.unit()));
    each(
        root,
        "venues",
        plan.venues(),
        venue -> venue.id().value(),
        (path, venue) -> venues.putIfAbsent(venue.id(), new VenueEntry(path, ++order, venue)));
    references(root, "addressees", plan.addressees());
    each(
        root,
        "activities",
        plan.activities(),
        activity -> activity.id().value(),
        (path, activity) -> activity(path, activity, Optional.empty()));
    each(root, "duties", plan.duties(), duty -> duty.id().value(), this::duty);
    each(
        root,
        "delegations",
        plan.delegations(),
        Delegation::task,
        (path, delegation) -> references(path, "units", delegation.units()));
    counts(root, Optional.empty(), plan.declaredCounts());
    quotas(root, "quotas", plan.quotas());
    deadlines(root, plan.deadlines());
  }

  /** Where each unit is due in person. */
  ImmutableListMultimap<UnitEntry, Booking> bookings() {
    ImmutableListMultimap.Builder<UnitEntry, Booking> bookings = ImmutableListMultimap.builder();
    for (WorkItem item : work.build()) {
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

  private ImmutableList<UnitEntry> units(ElementPath root) {
    ImmutableList.Builder<UnitEntry> entries = ImmutableList.builder();
    each(
        root,
        "units",
        plan.units(),
        unit -> unit.id().value(),
        (path, unit) -> entries.add(new UnitEntry(path, ++order, unit)));
    return entries.build();
  }

  /** Ids first, then the names and aliases that are one unit's alone. */
  private static Map<String, UnitEntry> byForm(ImmutableList<UnitEntry> units) {
    Map<String, UnitEntry> byForm = new HashMap<>();
    units.forEach(unit -> byForm.putIfAbsent(unit.unit().id().value(), unit));
    Set<String> ids = ImmutableSet.copyOf(byForm.keySet());
    Set<String> ambiguous = new HashSet<>();
    for (UnitEntry unit : units) {
      for (String form : unit.forms()) {
        if (!ids.contains(form)) {
          UnitEntry other = byForm.putIfAbsent(form, unit);
          if (other != null && other.order() != unit.order()) {
            ambiguous.add(form);
          }
        }
      }
    }
    byForm.keySet().removeAll(ambiguous);
    return byForm;
  }

  private void members(ElementPath path, Collective collective) {
    references(
        path, "members", collective.members().stream().map(UnitRef::of).collect(toImmutableList()));
  }

  private void leadingGroup(ElementPath path, LeadingGroup group) {
    group.head().ifPresent(seat -> reference(path.field("head").field("unit"), seat.unit()));
    seats(path, "deputies", group.deputies());
    seats(path, "members", group.members());
    reference(path.field("office"), group.office());
  }

  private void seats(ElementPath parent, String field, List<Seat> seats) {
    each(
        parent,
        field,
        seats,
        ElementKeys::nameOf,
        (path, seat) -> reference(path.field("unit"), seat.unit()));
  }

  private void activity(ElementPath path, Activity activity, Optional<WorkItem> parent) {
    WorkItem item =
        new WorkItem(
            path,
            ++order,
            activity,
            parent,
            parent,
            calendar.windowOf(activity, parent.flatMap(WorkItem::window)));
    work.add(item);
    activities.putIfAbsent(activity.id(), item);
    venuesUnlessListed(activity.venue());
    responsibilities(path, activity.responsibilities());
    participants(item);
    each(
        path,
        "invitees",
        activity.invitees(),
        Invitee::name,
        (at, invitee) -> reference(at.field("unit"), invitee.unit()));
    each(
        path,
        "parts",
        activity.parts(),
        part -> part.id().value(),
        (at, part) -> activity(at, part, Optional.of(item)));
    activity.relay().ifPresent(relay -> relay(path.field("relay"), relay));
    each(
        path,
        "agenda",
        activity.agenda(),
        AgendaStep::title,
        (at, step) -> references(at, "units", step.units()));
    counts(path, Optional.of(item), activity.declaredCounts());
    quotas(path, "quotas", activity.quotas());
    deadlines(path, activity.deadlines());
    references(path, "delegatedTo", activity.delegatedTo());
  }

  /** A place that the plan names only where it uses it is a place all the same. */
  private void venuesUnlessListed(StatedVenue stated) {
    if (stated instanceof StatedVenue.Places places) {
      for (VenueId id : places.venues()) {
        if (!venues.containsKey(id)) {
          ElementPath path = ElementPath.root().element("venues", id.value());
          venues.put(id, new VenueEntry(path, ++order, Venue.of(id.value())));
        }
      }
    }
  }

  private void duty(ElementPath path, StandingDuty duty) {
    WorkItem item =
        new WorkItem(
            path,
            ++order,
            duty,
            Optional.empty(),
            servedBy(duty),
            calendar.windowOf(duty.time(), Optional.empty()));
    work.add(item);
    venuesUnlessListed(duty.venue());
    responsibilities(path, duty.responsibilities());
    participants(item);
    reference(path.field("recipient"), duty.recipient());
    deadlines(path, duty.deadlines());
    quotas(path, "quotas", duty.quotas());
  }

  /** The activity during which the duty is done, if it is told so. */
  private Optional<WorkItem> servedBy(StandingDuty duty) {
    return duty.time() instanceof StatedTime.Relative time
            && time.relation() == StatedTime.Relation.DURING
            && time.anchor() instanceof StatedTime.OfActivity anchor
        ? Optional.ofNullable(activities.get(anchor.activity()))
        : Optional.empty();
  }

  private void relay(ElementPath path, Relay relay) {
    reference(path.field("host"), relay.host());
    reference(path.field("broadcaster"), relay.broadcaster());
  }

  private void responsibilities(ElementPath parent, List<Responsibility> responsibilities) {
    each(
        parent,
        "responsible",
        responsibilities,
        ElementKeys::nameOf,
        (path, responsibility) -> {
          reference(path, responsibility.unit());
          responsibility
              .deadline()
              .ifPresent(d -> reference(path.field("deadline").field("unit"), d.unit()));
        });
  }

  private void participants(WorkItem item) {
    ImmutableList.Builder<ParticipationEntry> entries = ImmutableList.builder();
    each(
        item.path(),
        "participants",
        item.undertaking().participations(),
        ElementKeys::nameOf,
        (path, participation) -> {
          Optional<UnitEntry> named = unit(participation.unit());
          entries.add(
              new ParticipationEntry(
                  path,
                  ++order,
                  item,
                  participation,
                  named,
                  named.map(this::attendingFor).orElseGet(() -> eachParticipant(item))));
          reference(path, participation.unit());
        });
    item.participants(entries.build());
  }

  /**
   * Who attends for {@code unit}: the members that a collective lists, and for a member that is a
   * collective, its members; the unit itself if the plan lists and knows none.
   */
  private ImmutableList<UnitEntry> attendingFor(UnitEntry unit) {
    if (unit.unit().collective().isEmpty()) {
      return ImmutableList.of(unit);
    }
    ImmutableList.Builder<UnitEntry> members = ImmutableList.builder();
    Set<UnitEntry> seen = new HashSet<>();
    Queue<UnitEntry> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      UnitEntry next = open.remove();
      if (seen.add(next)) {
        List<UnitEntry> within = membersOf(next);
        open.addAll(within);
        if (within.isEmpty()) {
          members.add(next);
        }
      }
    }
    ImmutableList<UnitEntry> found = members.build();
    return found.isEmpty() ? ImmutableList.of(unit) : found;
  }

  private List<UnitEntry> membersOf(UnitEntry unit) {
    return unit.unit().collective().map(Collective::members).orElse(ImmutableList.of()).stream()
        .flatMap(member -> Optional.ofNullable(unitsByForm.get(member.value())).stream())
        .toList();
  }

  /** Who takes part by name in the nearest activity around, unless {@code item} names somebody. */
  private static ImmutableList<UnitEntry> eachParticipant(WorkItem item) {
    boolean namesSomebody =
        item.undertaking().participations().stream()
            .anyMatch(participation -> participation.unit() instanceof UnitRef.ToUnit);
    return namesSomebody
        ? ImmutableList.of()
        : item.ancestors().stream()
            .map(WorkItem::attendingUnits)
            .filter(units -> !units.isEmpty())
            .findFirst()
            .orElse(ImmutableList.of());
  }

  private void counts(ElementPath parent, Optional<WorkItem> item, List<DeclaredCount> counts) {
    each(
        parent,
        "declared",
        counts,
        ElementKeys::nameOf,
        (path, count) -> declaredCounts.add(new CountEntry(path, ++order, item, count)));
  }

  private void quotas(ElementPath parent, String field, List<Quota> quotas) {
    each(
        parent,
        field,
        quotas,
        Quota::item,
        (path, quota) -> {
          references(path, "suppliers", quota.suppliers());
          quotas(path, "ofWhich", quota.ofWhich());
        });
  }

  private void deadlines(ElementPath parent, List<Deadline> deadlines) {
    each(
        parent,
        "deadlines",
        deadlines,
        ElementKeys::nameOf,
        (path, deadline) -> reference(path.field("unit"), deadline.unit()));
  }

  private void references(ElementPath parent, String field, List<UnitRef> units) {
    each(parent, field, units, ElementKeys::nameOf, this::reference);
  }

  private void reference(ElementPath path, Optional<UnitRef> unit) {
    unit.ifPresent(present -> reference(path, present));
  }

  private void reference(ElementPath path, UnitRef unit) {
    if (unit instanceof UnitRef.ToUnit named) {
      references.add(new ReferenceEntry(path, ++order, named, unit(named)));
    }
  }

  private Optional<UnitEntry> unit(UnitRef reference) {
    return reference instanceof UnitRef.ToUnit named
        ? Optional.ofNullable(unitsByForm.get(named.id().value()))
        : Optional.empty();
  }

  /**
   * Visits the elements of a list, each with the path that its name gives it among its siblings.
   */
  private static <T> void each(
      ElementPath parent,
      String field,
      List<T> elements,
      Function<T, String> name,
      BiConsumer<ElementPath, T> visitor) {
    ElementKeys keys = new ElementKeys();
    for (T element : elements) {
      visitor.accept(parent.element(field, keys.next(name.apply(element))), element);
    }
  }
}
