package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.UnitRef;
import io.github.publicityday.format.PartyForms.Responsible;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.Values;
import java.time.Duration;
import java.util.Optional;

/** What is done: activities with their relays and agendas, and standing duties. */
final class ActivityForms {
  private static final Form<Relay> RELAY =
      Forms.lazy(() -> MappingForm.of("relay", new RelayKeys()));

  private static final Form<AgendaStep> AGENDA_STEP =
      Forms.lazy(() -> MappingForm.of("agenda step", new AgendaStepKeys()).namedBy("title"));

  private static final Form<Activity> ACTIVITY =
      MappingForm.of("activity", new ActivityKeys()).namedBy("title", "id");

  static final ListForm<Activity> ACTIVITIES =
      ListForm.of(ACTIVITY, activity -> activity.id().value());

  private static final Form<StandingDuty> DUTY =
      MappingForm.of("duty", new DutyKeys()).namedBy("title", "id");

  static final ListForm<StandingDuty> DUTIES = ListForm.of(DUTY, duty -> duty.id().value());

  private ActivityForms() {}

  /** The keys of a relay. */
  private static final class RelayKeys implements Keys<Relay> {
    private static final Field<Optional<UnitRef>> HOST =
        optional("host", RefForm.REF).meaning("The unit that runs the relay.");
    private static final Field<Optional<UnitRef>> BROADCASTER =
        optional("broadcaster", RefForm.REF).meaning("The station that broadcasts it.");
    private static final Field<ImmutableList<String>> STATIONS =
        required("stations", ListForm.ofTexts().notEmpty())
            .meaning("The stations, in the order in which they go on air.");
    private static final Field<Optional<String>> OWN =
        optional("own", Forms.TEXT).meaning("The station of the plan's own side, one of them.");
    private static final Field<DurationText.Range> TURN =
        required("turn", DurationText.RANGE)
            .meaning(
                "How long each station is on air: one length, or the shortest and the longest.");
    private static final Field<Duration> HAND_OVER =
        optional("handOver", DurationText.DURATION, Duration.ZERO)
            .meaning(
                "The time from the end of a turn to the start of the next; none unless stated.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(HOST, BROADCASTER, STATIONS, OWN, TURN, HAND_OVER);
    }

    @Override
    public Relay make(Values v) {
      DurationText.Range turn = v.get(TURN);
      return Relay.builder()
          .host(v.get(HOST))
          .broadcaster(v.get(BROADCASTER))
          .addAllStations(v.get(STATIONS))
          .ownStation(v.get(OWN))
          .shortestTurn(turn.shortest())
          .longestTurn(turn.longest())
          .handOver(v.get(HAND_OVER))
          .build();
    }

    @Override
    public void take(Relay relay, Values v) {
      v.set(HOST, relay.host());
      v.set(BROADCASTER, relay.broadcaster());
      v.set(STATIONS, relay.stations());
      v.set(OWN, relay.ownStation());
      v.set(TURN, new DurationText.Range(relay.shortestTurn(), relay.longestTurn()));
      v.set(HAND_OVER, relay.handOver());
    }
  }

  /** The keys of an agenda step. */
  private static final class AgendaStepKeys implements Keys<AgendaStep> {
    private static final Field<String> TITLE =
        required("title", Forms.TEXT).meaning("What happens.");
    private static final Field<StatedTime> TIME =
        optional("time", TimeForm.TIME, StatedTime.ABSENT).meaning("When it happens.");
    private static final Field<ImmutableList<UnitRef>> UNITS =
        list("units", RefForm.REFS).meaning("Who does it.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(TITLE, TIME, UNITS);
    }

    @Override
    public AgendaStep make(Values v) {
      return AgendaStep.builder()
          .title(v.get(TITLE))
          .time(v.get(TIME))
          .addAllUnits(v.get(UNITS))
          .build();
    }

    @Override
    public void take(AgendaStep agendaStep, Values v) {
      v.set(TITLE, agendaStep.title());
      v.set(TIME, agendaStep.time());
      v.set(UNITS, agendaStep.units());
    }
  }

  /** The keys of an activity. */
  private static final class ActivityKeys implements Keys<Activity> {
    private static final Field<ActivityId> ID =
        required("id", TextForm.of(ActivityId::of, ActivityId::value).shaped(IdOrName.ID))
            .meaning("What references point to.");
    private static final Field<String> TITLE =
        required("title", Forms.TEXT).meaning("What the activity is called.");
    private static final Field<ActivityKind> KIND =
        optional(
                "kind", Forms.constants(ActivityKind.class, "kind of activity"), ActivityKind.OTHER)
            .meaning("What sort of activity it is; other unless stated.");
    private static final Field<StatedTime> TIME =
        optional("time", TimeForm.TIME, StatedTime.ABSENT)
            .meaning("When it is; a part without a time has that of the whole.");
    private static final Field<StatedVenue> VENUE =
        optional("venue", VenueForms.STATED, StatedVenue.ABSENT)
            .meaning("Where it is; a part without a venue has that of the whole.");
    private static final Field<Responsible> RESPONSIBLE =
        optional("responsible", PartyForms.RESPONSIBLE, Responsible.ABSENT)
            .meaning("Who answers for it, and in which role; empty if the label is left blank.");
    private static final Field<ImmutableList<Participation>> PARTICIPANTS =
        list("participants", PartyForms.PARTICIPANTS)
            .meaning("The units that take part (參加單位), each with its people.");
    private static final Field<Optional<Staffing>> STAFF =
        optional("staff", StaffingForm.STAFFING).meaning("How many people it needs (人員).");
    private static final Field<ImmutableList<Invitee>> INVITEES =
        list("invitees", PartyForms.INVITEES)
            .meaning("Guests (邀請); being invited is no participation.");
    private static final Field<Optional<Relay>> RELAY =
        optional("relay", ActivityForms.RELAY)
            .meaning("The stations that go on air one after the other (連線順序).");
    private static final Field<ImmutableList<AgendaStep>> AGENDA =
        list("agenda", ListForm.of(AGENDA_STEP, AgendaStep::title))
            .meaning("Its steps (議程), in their order.");
    private static final Field<ImmutableList<DeclaredCount>> DECLARED =
        list("declared", RequirementForms.DECLARED_COUNTS)
            .meaning("Numbers that the text states about its lists, such as 5 zones.");
    private static final Field<ImmutableList<Quota>> QUOTAS =
        list("quotas", RequirementForms.QUOTAS)
            .meaning("What units have to bring or make for it (數量要求).");
    private static final Field<ImmutableList<Deadline>> DEADLINES =
        list("deadlines", RequirementForms.DEADLINES).meaning("What is due for it by when (時限).");
    private static final Field<ImmutableList<UnitRef>> DELEGATED_TO =
        list("delegatedTo", RefForm.REFS).meaning("Units that organise it for themselves.");
    private static final Field<ImmutableList<Activity>> PARTS =
        list(
                "parts",
                ListForm.of(Forms.lazy(() -> ActivityForms.ACTIVITY), part -> part.id().value()))
            .meaning("Activities within this one: zones, acts, stands.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(
          ID,
          TITLE,
          KIND,
          TIME,
          VENUE,
          RESPONSIBLE,
          PARTICIPANTS,
          STAFF,
          INVITEES,
          RELAY,
          AGENDA,
          DECLARED,
          QUOTAS,
          DEADLINES,
          DELEGATED_TO,
          PARTS);
    }

    @Override
    public Activity make(Values v) {
      Responsible responsible = v.get(RESPONSIBLE);
      return Activity.builder()
          .id(v.get(ID))
          .title(v.get(TITLE))
          .kind(v.get(KIND))
          .time(v.get(TIME))
          .venue(v.get(VENUE))
          .addAllResponsibilities(responsible.units())
          .responsibleLeftBlank(responsible.leftBlank())
          .addAllParticipations(v.get(PARTICIPANTS))
          .staffing(v.get(STAFF))
          .addAllInvitees(v.get(INVITEES))
          .relay(v.get(RELAY))
          .addAllAgenda(v.get(AGENDA))
          .addAllDeclaredCounts(v.get(DECLARED))
          .addAllQuotas(v.get(QUOTAS))
          .addAllDeadlines(v.get(DEADLINES))
          .addAllDelegatedTo(v.get(DELEGATED_TO))
          .addAllParts(v.get(PARTS))
          .build();
    }

    @Override
    public void take(Activity activity, Values v) {
      v.set(ID, activity.id());
      v.set(TITLE, activity.title());
      v.set(KIND, activity.kind());
      v.set(TIME, activity.time());
      v.set(VENUE, activity.venue());
      v.set(
          RESPONSIBLE,
          new Responsible(activity.responsibilities(), activity.responsibleLeftBlank()));
      v.set(PARTICIPANTS, activity.participations());
      v.set(STAFF, activity.staffing());
      v.set(INVITEES, activity.invitees());
      v.set(RELAY, activity.relay());
      v.set(AGENDA, activity.agenda());
      v.set(DECLARED, activity.declaredCounts());
      v.set(QUOTAS, activity.quotas());
      v.set(DEADLINES, activity.deadlines());
      v.set(DELEGATED_TO, activity.delegatedTo());
      v.set(PARTS, activity.parts());
    }
  }

  /** The keys of a duty. */
  private static final class DutyKeys implements Keys<StandingDuty> {
    private static final Field<DutyId> ID =
        required("id", TextForm.of(DutyId::of, DutyId::value).shaped(IdOrName.ID))
            .meaning("What references point to.");
    private static final Field<String> TITLE =
        required("title", Forms.TEXT).meaning("What the duty is called.");
    private static final Field<DutyKind> KIND =
        optional("kind", Forms.constants(DutyKind.class, "kind of duty"), DutyKind.OTHER)
            .meaning("What sort of duty it is; other unless stated.");
    private static final Field<StatedTime> TIME =
        optional("time", TimeForm.TIME, StatedTime.ABSENT).meaning("When it is done.");
    private static final Field<StatedVenue> VENUE =
        optional("venue", VenueForms.STATED, StatedVenue.ABSENT).meaning("Where it is done.");
    private static final Field<Responsible> RESPONSIBLE =
        optional("responsible", PartyForms.RESPONSIBLE, Responsible.ABSENT)
            .meaning("Who answers for it, and in which role; empty if the label is left blank.");
    private static final Field<ImmutableList<Participation>> PARTICIPANTS =
        list("participants", PartyForms.PARTICIPANTS)
            .meaning("The units that do it in person, each with its people.");
    private static final Field<Optional<Staffing>> STAFF =
        optional("staff", StaffingForm.STAFFING).meaning("How many people it needs (人員).");
    private static final Field<Optional<UnitRef>> RECIPIENT =
        optional("recipient", RefForm.REF).meaning("To whom a report goes.");
    private static final Field<ImmutableList<Deadline>> DEADLINES =
        list("deadlines", RequirementForms.DEADLINES).meaning("By when it is due (時限).");
    private static final Field<ImmutableList<Quota>> QUOTAS =
        list("quotas", RequirementForms.QUOTAS)
            .meaning("What units have to bring or make for it (數量要求).");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(
          ID,
          TITLE,
          KIND,
          TIME,
          VENUE,
          RESPONSIBLE,
          PARTICIPANTS,
          STAFF,
          RECIPIENT,
          DEADLINES,
          QUOTAS);
    }

    @Override
    public StandingDuty make(Values v) {
      Responsible responsible = v.get(RESPONSIBLE);
      return StandingDuty.builder()
          .id(v.get(ID))
          .title(v.get(TITLE))
          .kind(v.get(KIND))
          .time(v.get(TIME))
          .venue(v.get(VENUE))
          .addAllResponsibilities(responsible.units())
          .responsibleLeftBlank(responsible.leftBlank())
          .addAllParticipations(v.get(PARTICIPANTS))
          .staffing(v.get(STAFF))
          .recipient(v.get(RECIPIENT))
          .addAllDeadlines(v.get(DEADLINES))
          .addAllQuotas(v.get(QUOTAS))
          .build();
    }

    @Override
    public void take(StandingDuty duty, Values v) {
      v.set(ID, duty.id());
      v.set(TITLE, duty.title());
      v.set(KIND, duty.kind());
      v.set(TIME, duty.time());
      v.set(VENUE, duty.venue());
      v.set(RESPONSIBLE, new Responsible(duty.responsibilities(), duty.responsibleLeftBlank()));
      v.set(PARTICIPANTS, duty.participations());
      v.set(STAFF, duty.staffing());
      v.set(RECIPIENT, duty.recipient());
      v.set(DEADLINES, duty.deadlines());
      v.set(QUOTAS, duty.quotas());
    }
  }
}
