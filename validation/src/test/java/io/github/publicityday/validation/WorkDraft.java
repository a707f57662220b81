package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DutyId;
import io.github.publicityday.Hours;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An activity or a standing duty in the making. Start with {@link Plans#activity} and its like, or
 * with {@link Plans#duty}.
 */
public final class WorkDraft implements PlanPart {
  private final String id;
  private final Optional<ActivityKind> kind;
  private final List<Responsibility> responsibilities = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();
  private final List<Invitee> invitees = new ArrayList<>();
  private final List<Activity> parts = new ArrayList<>();
  private final List<DeclaredCount> counts = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<UnitRef> delegates = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<AgendaStep> agenda = new ArrayList<>();
  private String title;
  private StatedTime time = StatedTime.ABSENT;
  private StatedVenue venue = StatedVenue.ABSENT;
  private Optional<Staffing> staffing = Optional.empty();
  private Optional<Relay> relay = Optional.empty();
  private boolean responsibleLeftBlank;

  private WorkDraft(String id, Optional<ActivityKind> kind) {
    this.id = id;
    this.kind = kind;
    this.title = id;
  }

  static WorkDraft activity(String id, ActivityKind kind) {
    return new WorkDraft(id, Optional.of(kind));
  }

  static WorkDraft duty(String id) {
    return new WorkDraft(id, Optional.empty());
  }

  /** Its title. */
  public WorkDraft titled(String text) {
    title = text;
    return this;
  }

  /** It takes place exactly then; instants as {@link Plans#at} reads them. */
  public WorkDraft between(String startInclusive, String endExclusive) {
    return time(StatedTime.exactly(Plans.slot(startInclusive, endExclusive)));
  }

  /** It takes place some time then. */
  public WorkDraft sometimeBetween(String startInclusive, String endExclusive) {
    return time(StatedTime.within(TimeWindow.within(Plans.slot(startInclusive, endExclusive))));
  }

  /** It takes place within these bounds. */
  public WorkDraft within(TimeWindow window) {
    return time(StatedTime.within(window));
  }

  /** It takes place on {@link Plans#DAY}, no hour stated. */
  public WorkDraft onTheDay() {
    return time(StatedTime.on(StatedDate.of(Plans.DAY), Hours.UNSTATED));
  }

  /** It takes place for as long as that activity. */
  public WorkDraft during(String activity) {
    return time(
        StatedTime.relative(
            StatedTime.Relation.DURING, new StatedTime.OfActivity(ActivityId.of(activity))));
  }

  /** Its time is stated like this. */
  public WorkDraft time(StatedTime stated) {
    time = stated;
    return this;
  }

  /** It is held there. */
  public WorkDraft in(String... venues) {
    return venue(StatedVenue.at(Stream.of(venues).map(VenueId::of).toList()));
  }

  /** Its venue is stated like this. */
  public WorkDraft venue(StatedVenue stated) {
    venue = stated;
    return this;
  }

  /** These units are responsible for it. */
  public WorkDraft under(String... units) {
    return under(Role.RESPONSIBLE, units);
  }

  /** These units have that role. */
  public WorkDraft under(Role role, String... units) {
    Stream.of(units)
        .map(unit -> Responsibility.of(UnitRef.of(unit), role))
        .forEach(responsibilities::add);
    return this;
  }

  /** Each participant is responsible for it. */
  public WorkDraft underEachParticipant() {
    return under(Responsibility.of(UnitRef.EACH_PARTICIPANT));
  }

  /** Somebody is something to it. */
  public WorkDraft under(Responsibility responsibility) {
    responsibilities.add(responsibility);
    return this;
  }

  /** The label for the responsible unit is there and blank. */
  public WorkDraft underNobody() {
    responsibleLeftBlank = true;
    return this;
  }

  /** These units attend, no number stated. */
  public WorkDraft attendedBy(String... units) {
    for (String unit : units) {
      attendedBy(Participation.of(UnitRef.of(unit)));
    }
    return this;
  }

  /** The unit attends with so many people assigned. */
  public WorkDraft attendedBy(String unit, int assigned) {
    return attendedBy(
        Participation.builder().unit(UnitRef.of(unit)).assignedCount(assigned).build());
  }

  /** The unit attends with people as asked. */
  public WorkDraft attendedBy(String unit, Staffing asked) {
    return attendedBy(Participation.of(UnitRef.of(unit), asked));
  }

  /** The unit attends with so many people assigned, of whom so many are asked. */
  public WorkDraft attendedBy(String unit, Staffing asked, int assigned) {
    return attendedBy(
        Participation.builder()
            .unit(UnitRef.of(unit))
            .staffing(asked)
            .assignedCount(assigned)
            .build());
  }

  /** Each participant of the activity around attends. */
  public WorkDraft attendedByEachParticipant() {
    return attendedBy(Participation.of(UnitRef.EACH_PARTICIPANT));
  }

  /** Each participant attends with people as asked. */
  public WorkDraft attendedByEachParticipant(Staffing asked) {
    return attendedBy(Participation.of(UnitRef.EACH_PARTICIPANT, asked));
  }

  /** Somebody attends. */
  public WorkDraft attendedBy(Participation participation) {
    participations.add(participation);
    return this;
  }

  /** So many people are asked for. */
  public WorkDraft asking(Staffing asked) {
    staffing = Optional.of(asked);
    return this;
  }

  /** These guests are invited. */
  public WorkDraft inviting(String... guests) {
    Stream.of(guests).map(Invitee::of).forEach(invitees::add);
    return this;
  }

  /** That unit is invited. */
  public WorkDraft invitingUnit(String unit) {
    invitees.add(Invitee.builder().name(unit).unit(UnitRef.of(unit)).build());
    return this;
  }

  /** These are its parts. */
  public WorkDraft with(WorkDraft... drafts) {
    Stream.of(drafts).map(WorkDraft::toActivity).forEach(parts::add);
    return this;
  }

  /** Stations go on air one after the other. */
  public WorkDraft relaying(Relay stations) {
    relay = Optional.of(stations);
    return this;
  }

  /** Something has to be done for it by then. */
  public WorkDraft due(Deadline.Kind deadline, StatedTime by) {
    deadlines.add(Deadline.of(deadline, by));
    return this;
  }

  /** The next step of its agenda. */
  public WorkDraft step(String name, StatedTime when) {
    agenda.add(AgendaStep.builder().title(name).time(when).build());
    return this;
  }

  /** The next step of its agenda; instants as {@link Plans#at} reads them. */
  public WorkDraft step(String name, String startInclusive, String endExclusive) {
    return step(name, StatedTime.exactly(Plans.slot(startInclusive, endExclusive)));
  }

  /** A number stands in its text. */
  public WorkDraft declaring(DeclaredCount count) {
    counts.add(count);
    return this;
  }

  /** Units bring this. */
  public WorkDraft bringing(Quota quota) {
    quotas.add(quota);
    return this;
  }

  /** These units organise it for themselves. */
  public WorkDraft delegatedTo(String... units) {
    Stream.of(units).map(UnitRef::of).forEach(delegates::add);
    return this;
  }

  @Override
  public void addTo(PublicityPlan.Builder plan) {
    if (kind.isPresent()) {
      plan.addActivity(toActivity());
    } else {
      plan.addDuty(toDuty());
    }
  }

  private Activity toActivity() {
    return Activity.builder()
        .id(ActivityId.of(id))
        .kind(kind.orElseThrow(() -> new IllegalStateException("duty " + id + " is no part")))
        .title(title)
        .time(time)
        .venue(venue)
        .addAllResponsibilities(responsibilities)
        .responsibleLeftBlank(responsibleLeftBlank)
        .addAllParticipations(participations)
        .staffing(staffing)
        .addAllQuotas(quotas)
        .addAllDeadlines(deadlines)
        .addAllInvitees(invitees)
        .addAllParts(parts)
        .relay(relay)
        .addAllAgenda(agenda)
        .addAllDeclaredCounts(counts)
        .addAllDelegatedTo(delegates)
        .build();
  }

  private StandingDuty toDuty() {
    boolean noDuty =
        !(invitees.isEmpty()
            && parts.isEmpty()
            && counts.isEmpty()
            && delegates.isEmpty()
            && agenda.isEmpty()
            && relay.isEmpty());
    if (noDuty) {
      throw new IllegalStateException("duty " + id + " has what only an activity can have");
    }
    return StandingDuty.builder()
        .id(DutyId.of(id))
        .title(title)
        .time(time)
        .venue(venue)
        .addAllResponsibilities(responsibilities)
        .responsibleLeftBlank(responsibleLeftBlank)
        .addAllParticipations(participations)
        .staffing(staffing)
        .addAllQuotas(ImmutableList.copyOf(quotas))
        .addAllDeadlines(deadlines)
        .build();
  }
}
