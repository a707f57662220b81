package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Activity;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Collective;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
  private final ImmutableList.Builder<ReferenceEntry> found;
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
    found = ImmutableList.builderWithExpectedSize(participantsAndResponsibles(index.work()));
    holder = index.planElement();
    Supplier<ElementPath> root = ElementPath::root;
    order = index.units().size();
    for (UnitEntry unit : index.units()) {
      unit.unit().collective().ifPresent(collective -> members(unit, collective));
    }
    int memberships = order - index.units().size();
    leadingGroup = plan.leadingGroup().map(this::leadingGroup);
    order = index.units().size() + Ranks.beforePeople(plan);
    for (Placed<Person> at : each(root, "people", plan.people(), p -> p.id().value())) {
      // The person has the first of two ranks, a reference the second.
      int rank = order + 1;
      order = rank;
      reference(() -> at.path().field("unit"), at.element().unit());
      order = rank + 1;
    }
    order = index.units().size() + Ranks.beforeVenues(plan) + plan.venues().size();
    references(root, "addressees", plan.addressees());
    index.work().forEach(this::work);
    holder = index.planElement();
    order = last;
    for (Placed<Delegation> at : each(root, "delegations", plan.delegations(), Delegation::task)) {
      references(at, "units", at.element().units());
    }
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

  /** Nearly all references are theirs. */
  private static int participantsAndResponsibles(List<WorkItem> work) {
    int count = 0;
    for (int i = 0; i < work.size(); i++) {
      Undertaking undertaking = work.get(i).undertaking();
      count += undertaking.participations().size() + undertaking.responsibilities().size();
    }
    return count;
  }

  private void members(UnitEntry unit, Collective collective) {
    references(
        unit::path,
        "members",
        collective.members().stream().map(UnitRef::of).collect(toImmutableList()));
  }

  private LeadingGroupEntry leadingGroup(LeadingGroup group) {
    ElementPath path = ElementPath.root().field("leadingGroup");
    LeadingGroupEntry entry = new LeadingGroupEntry(path, ++order, group);
    group.head().ifPresent(seat -> reference(() -> path.field("head").field("unit"), seat.unit()));
    seats(path, "deputies", group.deputies());
    seats(path, "members", group.members());
    reference(() -> path.field("office"), group.office());
    return entry;
  }

  private void seats(ElementPath parent, String field, List<Seat> seats) {
    for (Placed<Seat> at : each(() -> parent, field, seats, ElementKeys::nameOf)) {
      reference(() -> at.path().field("unit"), at.element().unit());
    }
  }

  private void work(WorkItem item) {
    holder = item;
    Undertaking undertaking = item.undertaking();
    order = item.order() + Ranks.venues(undertaking);
    item.responsibilities(directory).forEach(this::answers);
    order = item.order() + Ranks.beforeParticipants(undertaking);
    item.participants().forEach(this::participates);
    if (item.activity().isPresent()) {
      activity(item, item.activity().get());
    } else if (item.duty().isPresent()) {
      duty(item, item.duty().get());
    }
  }

  private void activity(WorkItem item, Activity activity) {
    Supplier<ElementPath> path = item::path;
    Optional<WorkItem> whole = Optional.of(item);
    for (Placed<Invitee> at : each(path, "invitees", activity.invitees(), Invitee::name)) {
      reference(() -> at.path().field("unit"), at.element().unit());
    }
    activity.relay().ifPresent(relay -> relay(item.path().field("relay"), relay));
    for (Placed<AgendaStep> at : each(path, "agenda", activity.agenda(), AgendaStep::title)) {
      references(at, "units", at.element().units());
    }
    counts(path, whole, activity.declaredCounts());
    quotas(path, whole, activity.quotas());
    deadlines(path, whole, activity.deadlines());
    references(path, "delegatedTo", activity.delegatedTo());
  }

  private void duty(WorkItem item, StandingDuty duty) {
    reference(() -> item.path().field("recipient"), duty.recipient());
    deadlines(item::path, Optional.of(item), duty.deadlines());
    quotas(item::path, Optional.of(item), duty.quotas());
  }

  private void answers(ResponsibilityEntry answering) {
    Responsibility responsibility = answering.responsibility();
    // The responsibility itself has the first of its ranks.
    int rank = order + 1;
    order = rank;
    reference(answering, responsibility.unit(), answering.named().orElse(null));
    Optional<Deadline> deadline = responsibility.deadline();
    if (deadline.isPresent()) {
      deadline(answering.path().field("deadline"), Optional.of(answering.work()), deadline.get());
    }
    order = rank + Ranks.OF_RESPONSIBILITY - 1;
  }

  private void participates(ParticipationEntry participant) {
    // The participation itself has the first of its two ranks, a reference the second.
    int rank = order + 1;
    order = rank;
    UnitRef unit = participant.participation().unit();
    reference(participant, unit, participant.named().orElse(null));
    order = rank + 1;
  }

  private void relay(ElementPath path, Relay relay) {
    reference(() -> path.field("host"), relay.host());
    reference(() -> path.field("broadcaster"), relay.broadcaster());
  }

  private void counts(
      Supplier<ElementPath> parent, Optional<WorkItem> item, List<DeclaredCount> counts) {
    for (Placed<DeclaredCount> at : each(parent, "declared", counts, ElementKeys::nameOf)) {
      counted.add(new CountEntry(at.path(), ++order, item, at.element()));
    }
  }

  private void quotas(Supplier<ElementPath> parent, Optional<WorkItem> item, List<Quota> quotas) {
    for (Placed<Quota> at : each(parent, "quotas", quotas, Quota::item)) {
      quota(at, item, Optional.empty());
    }
  }

  private void quota(Placed<Quota> at, Optional<WorkItem> item, Optional<QuotaEntry> whole) {
    Quota quota = at.element();
    QuotaEntry entry = new QuotaEntry(at.path(), ++order, item, whole, quota);
    asked.add(entry);
    references(at, "suppliers", quota.suppliers());
    for (Placed<Quota> part : each(at, "ofWhich", quota.ofWhich(), Quota::item)) {
      quota(part, item, Optional.of(entry));
    }
  }

  private void deadlines(
      Supplier<ElementPath> parent, Optional<WorkItem> item, List<Deadline> deadlines) {
    for (Placed<Deadline> at : each(parent, "deadlines", deadlines, ElementKeys::nameOf)) {
      deadline(at.path(), item, at.element());
    }
  }

  private void deadline(ElementPath path, Optional<WorkItem> item, Deadline deadline) {
    due.add(new DeadlineEntry(path, ++order, item, deadline));
    reference(() -> path.field("unit"), deadline.unit());
  }

  private void references(Supplier<ElementPath> parent, String field, List<UnitRef> units) {
    for (Placed<UnitRef> at : each(parent, field, units, ElementKeys::nameOf)) {
      reference(at, at.element(), directory.unitOrNull(at.element()));
    }
  }

  private void reference(Supplier<ElementPath> path, Optional<UnitRef> unit) {
    unit.ifPresent(present -> reference(path, present, directory.unitOrNull(present)));
  }

  private void reference(Element by, UnitRef unit, @Nullable UnitEntry meant) {
    if (unit instanceof UnitRef.ToUnit named) {
      found.add(new ReferenceEntry(by, ++order, named, meant));
    } else {
      addressed.add(holder);
    }
  }

  private void reference(Supplier<ElementPath> path, UnitRef unit, @Nullable UnitEntry meant) {
    if (unit instanceof UnitRef.ToUnit named) {
      found.add(new ReferenceEntry(path, ++order, named, meant));
    } else {
      addressed.add(holder);
    }
  }

  /** An element of a list with the path that its name gives it among its siblings. */
  private record Placed<T>(ElementPath path, T element) implements Supplier<ElementPath> {
    @Override
    public ElementPath get() {
      return path;
    }
  }

  /** The elements of the list {@code field}, most often none. */
  private static <T> ImmutableList<Placed<T>> each(
      Supplier<ElementPath> parent, String field, List<T> elements, Function<T, String> name) {
    if (elements.isEmpty()) {
      return ImmutableList.of();
    }
    ElementKeys keys = new ElementKeys();
    return elements.stream()
        .map(
            element ->
                new Placed<>(parent.get().element(field, keys.next(name.apply(element))), element))
        .collect(toImmutableList());
  }
}
