package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Walks a plan once, in the order of the plan file's keys, and gathers what the index holds. */
final class PlanIndexer {
  final PublicityPlan plan;
  final PlanCalendar calendar;
  final ImmutableList<UnitEntry> units;
  final UnitDirectory directory;
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
    directory = UnitDirectory.of(units);
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
            parent.isEmpty()
                ? calendar.windowOf(activity)
                : calendar.windowOf(activity, parent.get().window()));
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
    each(
        path,
        "parts",
        activity.parts(),
        part -> part.id().value(),
        (at, part) -> activity(at, part, Optional.of(item)));
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
            path, ++order, duty, Optional.empty(), servedBy(duty), calendar.windowOf(duty.time()));
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
          Optional<UnitEntry> named = directory.unit(participation.unit());
          entries.add(
              new ParticipationEntry(
                  path,
                  ++order,
                  item,
                  participation,
                  named,
                  named.map(directory::attendingFor).orElseGet(() -> eachParticipant(item))));
          reference(path, participation.unit());
        });
    item.participants(entries.build());
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
      references.add(new ReferenceEntry(path, ++order, named, directory.unit(named)));
    }
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
