package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Activity;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Seat;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.Undertaking;
import io.github.publicityday.UnitRef;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Walks all that a plan says, in the order of the plan file's keys, and gathers the references to
 * units, the declared counts, the quotas, the deadlines, the leading group, and who says "each
 * participant". Their ranks are those that {@link Ranks} sets aside for them.
 */
final class ReferenceWalk {
  final ImmutableList<ReferenceEntry> references;

  /** The references but those by which collectives list their members. */
  final ImmutableList<ReferenceEntry> mentions;

  final ImmutableList<CountEntry> declaredCounts;
  final Optional<LeadingGroupEntry> leadingGroup;
  final ImmutableSet<Element> addressing;
  final ImmutableList<QuotaEntry> quotas;
  final ImmutableList<DeadlineEntry> deadlines;
  private final UnitDirectory directory;
  private final ImmutableList.Builder<ReferenceEntry> found = ImmutableList.builder();
  private final ImmutableList.Builder<CountEntry> counted = ImmutableList.builder();
  private final ImmutableList.Builder<QuotaEntry> asked = ImmutableList.builder();
  private final ImmutableList.Builder<DeadlineEntry> due = ImmutableList.builder();
  private final ImmutableSet.Builder<Element> addressed = ImmutableSet.builder();

  /**
   * Whose participants "each participant" means where the walk is: an activity's, or the plan's.
   */
  private Element holder;

  private int order;

  /**
   * Walks {@code plan}.
   *
   * @param last the last rank that is set aside for activities and duties
   */
  ReferenceWalk(PublicityPlan plan, PlanIndex index, UnitDirectory directory, int last) {
    this.directory = directory;
    holder = index.planElement();
    ElementPath root = ElementPath.root();
    order = index.units().size();
    for (UnitEntry unit : index.units()) {
      unit.unit()
          .collective()
          .ifPresent(
              collective ->
                  references(
                      unit.path(),
                      "members",
                      collective.members().stream().map(UnitRef::of).collect(toImmutableList())));
    }
    int memberships = order - index.units().size();
    leadingGroup = plan.leadingGroup().map(group -> leadingGroup(root, group));
    order = index.units().size() + Ranks.beforePeople(plan);
    each(
        root,
        "people",
        plan.people(),
        person -> person.id().value(),
        (path, person) -> {
          // The person has the first of two ranks, a reference the second.
          int rank = order + 1;
          order = rank;
          reference(path.field("unit"), person.unit());
          order = rank + 1;
        });
    order = index.units().size() + Ranks.beforeVenues(plan) + plan.venues().size();
    references(root, "addressees", plan.addressees());
    index.work().forEach(this::work);
    holder = index.planElement();
    order = last;
    each(
        root,
        "delegations",
        plan.delegations(),
        Delegation::task,
        (path, delegation) -> references(path, "units", delegation.units()));
    counts(root, Optional.empty(), plan.declaredCounts());
    quotas(root, Optional.empty(), plan.quotas());
    deadlines(root, Optional.empty(), plan.deadlines());
    references = found.build();
    mentions = references.subList(memberships, references.size());
    declaredCounts = counted.build();
    addressing = addressed.build();
    quotas = asked.build();
    deadlines = due.build();
  }

  private LeadingGroupEntry leadingGroup(ElementPath root, LeadingGroup group) {
    ElementPath path = root.field("leadingGroup");
    LeadingGroupEntry entry = new LeadingGroupEntry(path, ++order, group);
    group.head().ifPresent(seat -> reference(path.field("head").field("unit"), seat.unit()));
    seats(path, "deputies", group.deputies());
    seats(path, "members", group.members());
    reference(path.field("office"), group.office());
    return entry;
  }

  private void seats(ElementPath parent, String field, List<Seat> seats) {
    each(
        parent,
        field,
        seats,
        ElementKeys::nameOf,
        (path, seat) -> reference(path.field("unit"), seat.unit()));
  }

  private void work(WorkItem item) {
    holder = item;
    ElementPath path = item.path();
    Undertaking undertaking = item.undertaking();
    order = item.order() + Ranks.venues(undertaking);
    item.responsibilities(directory).forEach(this::answers);
    order = item.order() + Ranks.beforeParticipants(undertaking);
    item.participants().forEach(this::participates);
    if (undertaking instanceof Activity activity) {
      activity(item, path, activity);
    } else if (undertaking instanceof StandingDuty duty) {
      reference(path.field("recipient"), duty.recipient());
      deadlines(path, Optional.of(item), duty.deadlines());
      quotas(path, Optional.of(item), duty.quotas());
    }
  }

  private void activity(WorkItem item, ElementPath path, Activity activity) {
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
    quotas(path, Optional.of(item), activity.quotas());
    deadlines(path, Optional.of(item), activity.deadlines());
    references(path, "delegatedTo", activity.delegatedTo());
  }

  private void answers(ResponsibilityEntry answering) {
    Responsibility responsibility = answering.responsibility();
    // The responsibility itself has the first of its ranks.
    int rank = order + 1;
    order = rank;
    reference(answering::path, responsibility.unit());
    responsibility
        .deadline()
        .ifPresent(
            deadline ->
                deadline(
                    answering.path().field("deadline"), Optional.of(answering.work()), deadline));
    order = rank + Ranks.OF_RESPONSIBILITY - 1;
  }

  private void participates(ParticipationEntry participant) {
    // The participation itself has the first of its two ranks, a reference the second.
    int rank = order + 1;
    order = rank;
    reference(participant::path, participant.participation().unit());
    order = rank + 1;
  }

  private void relay(ElementPath path, Relay relay) {
    reference(path.field("host"), relay.host());
    reference(path.field("broadcaster"), relay.broadcaster());
  }

  private void counts(ElementPath parent, Optional<WorkItem> item, List<DeclaredCount> counts) {
    each(
        parent,
        "declared",
        counts,
        ElementKeys::nameOf,
        (path, count) -> counted.add(new CountEntry(path, ++order, item, count)));
  }

  private void quotas(ElementPath parent, Optional<WorkItem> item, List<Quota> quotas) {
    each(
        parent,
        "quotas",
        quotas,
        Quota::item,
        (path, quota) -> quota(path, item, Optional.empty(), quota));
  }

  private void quota(
      ElementPath path, Optional<WorkItem> item, Optional<QuotaEntry> whole, Quota quota) {
    QuotaEntry entry = new QuotaEntry(path, ++order, item, whole, quota);
    asked.add(entry);
    references(path, "suppliers", quota.suppliers());
    each(
        path,
        "ofWhich",
        quota.ofWhich(),
        Quota::item,
        (at, part) -> quota(at, item, Optional.of(entry), part));
  }

  private void deadlines(ElementPath parent, Optional<WorkItem> item, List<Deadline> deadlines) {
    each(
        parent,
        "deadlines",
        deadlines,
        ElementKeys::nameOf,
        (path, deadline) -> deadline(path, item, deadline));
  }

  private void deadline(ElementPath path, Optional<WorkItem> item, Deadline deadline) {
    due.add(new DeadlineEntry(path, ++order, item, deadline));
    reference(path.field("unit"), deadline.unit());
  }

  private void references(ElementPath parent, String field, List<UnitRef> units) {
    each(parent, field, units, ElementKeys::nameOf, this::reference);
  }

  private void reference(ElementPath path, Optional<UnitRef> unit) {
    unit.ifPresent(present -> reference(path, present));
  }

  private void reference(ElementPath path, UnitRef unit) {
    reference(() -> path, unit);
  }

  private void reference(Supplier<ElementPath> path, UnitRef unit) {
    if (unit instanceof UnitRef.ToUnit named) {
      found.add(new ReferenceEntry(path, ++order, named, directory.unitOrNull(named)));
    } else {
      addressed.add(holder);
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
    if (elements.isEmpty()) {
      return;
    }
    ElementKeys keys = new ElementKeys();
    for (T element : elements) {
      visitor.accept(parent.element(field, keys.next(name.apply(element))), element);
    }
  }
}
