package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.required;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Relay;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.format.PartyForms.Responsible;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.TextForm;
import java.time.Duration;

/** What is done: activities with their relays and agendas, and standing duties. */
final class ActivityForms {
  private static final Form<Relay> RELAY =
      Forms.lazy(
          () ->
              MappingForm.building("relay", Relay::builder, Relay.Builder::build)
                  .with(
                      optional("host", RefForm.REF, Relay::host)
                          .meaning("The unit that runs the relay."),
                      Relay.Builder::host)
                  .with(
                      optional("broadcaster", RefForm.REF, Relay::broadcaster)
                          .meaning("The station that broadcasts it."),
                      Relay.Builder::broadcaster)
                  .with(
                      required("stations", ListForm.ofTexts().notEmpty(), Relay::stations)
                          .meaning("The stations, in the order in which they go on air."),
                      Relay.Builder::stations)
                  .with(
                      optional("own", Forms.TEXT, Relay::ownStation)
                          .meaning("The station of the plan's own side, one of them."),
                      Relay.Builder::ownStation)
                  .with(
                      required(
                              "turn",
                              DurationText.RANGE,
                              (Relay relay) ->
                                  new DurationText.Range(relay.shortestTurn(), relay.longestTurn()))
                          .meaning(
                              "How long each station is on air: one length, or the shortest and the longest."),
                      (builder, turn) ->
                          builder.shortestTurn(turn.shortest()).longestTurn(turn.longest()))
                  .with(
                      optional("handOver", DurationText.DURATION, Duration.ZERO, Relay::handOver)
                          .meaning(
                              "The time from the end of a turn to the start of the next; none unless stated."),
                      Relay.Builder::handOver)
                  .done());

  private static final Form<AgendaStep> AGENDA_STEP =
      Forms.lazy(
          () ->
              MappingForm.building("agenda step", AgendaStep::builder, AgendaStep.Builder::build)
                  .with(
                      required("title", Forms.TEXT, AgendaStep::title).meaning("What happens."),
                      AgendaStep.Builder::title)
                  .with(
                      optional("time", TimeForm.TIME, StatedTime.ABSENT, AgendaStep::time)
                          .meaning("When it happens."),
                      AgendaStep.Builder::time)
                  .with(
                      list("units", RefForm.REFS, AgendaStep::units).meaning("Who does it."),
                      AgendaStep.Builder::units)
                  .done()
                  .namedBy("title"));

  private static final Form<Activity> ACTIVITY =
      MappingForm.building("activity", Activity::builder, Activity.Builder::build)
          .with(
              required(
                      "id",
                      TextForm.of(ActivityId::of, ActivityId::value).shaped(IdOrName.ID),
                      Activity::id)
                  .meaning("What references point to."),
              Activity.Builder::id)
          .with(
              required("title", Forms.TEXT, Activity::title)
                  .meaning("What the activity is called."),
              Activity.Builder::title)
          .with(
              optional(
                      "kind",
                      Forms.constants(ActivityKind.class, "kind of activity"),
                      ActivityKind.OTHER,
                      Activity::kind)
                  .meaning("What sort of activity it is; other unless stated."),
              Activity.Builder::kind)
          .with(
              optional("time", TimeForm.TIME, StatedTime.ABSENT, Activity::time)
                  .meaning("When it is; a part without a time has that of the whole."),
              Activity.Builder::time)
          .with(
              optional("venue", VenueForms.STATED, StatedVenue.ABSENT, Activity::venue)
                  .meaning("Where it is; a part without a venue has that of the whole."),
              Activity.Builder::venue)
          .with(
              optional(
                      "responsible",
                      PartyForms.RESPONSIBLE,
                      Responsible.ABSENT,
                      (Activity activity) ->
                          new Responsible(
                              activity.responsibilities(), activity.responsibleLeftBlank()))
                  .meaning(
                      "Who answers for it, and in which role; empty if the label is left blank."),
              (builder, responsible) ->
                  builder
                      .responsibilities(responsible.units())
                      .responsibleLeftBlank(responsible.leftBlank()))
          .with(
              list("participants", PartyForms.PARTICIPANTS, Activity::participations)
                  .meaning("The units that take part (參加單位), each with its people."),
              Activity.Builder::participations)
          .with(
              optional("staff", StaffingForm.STAFFING, Activity::staffing)
                  .meaning("How many people it needs (人員)."),
              Activity.Builder::staffing)
          .with(
              list("invitees", PartyForms.INVITEES, Activity::invitees)
                  .meaning("Guests (邀請); being invited is no participation."),
              Activity.Builder::invitees)
          .with(
              optional("relay", RELAY, Activity::relay)
                  .meaning("The stations that go on air one after the other (連線順序)."),
              Activity.Builder::relay)
          .with(
              list("agenda", ListForm.of(AGENDA_STEP, AgendaStep::title), Activity::agenda)
                  .meaning("Its steps (議程), in their order."),
              Activity.Builder::agenda)
          .with(
              list("declared", RequirementForms.DECLARED_COUNTS, Activity::declaredCounts)
                  .meaning("Numbers that the text states about its lists, such as 5 zones."),
              Activity.Builder::declaredCounts)
          .with(
              list("quotas", RequirementForms.QUOTAS, Activity::quotas)
                  .meaning("What units have to bring or make for it (數量要求)."),
              Activity.Builder::quotas)
          .with(
              list("deadlines", RequirementForms.DEADLINES, Activity::deadlines)
                  .meaning("What is due for it by when (時限)."),
              Activity.Builder::deadlines)
          .with(
              list("delegatedTo", RefForm.REFS, Activity::delegatedTo)
                  .meaning("Units that organise it for themselves."),
              Activity.Builder::delegatedTo)
          .with(
              list(
                      "parts",
                      ListForm.of(
                          Forms.lazy(() -> ActivityForms.ACTIVITY), part -> part.id().value()),
                      Activity::parts)
                  .meaning("Activities within this one: zones, acts, stands."),
              Activity.Builder::parts)
          .done()
          .namedBy("title", "id");

  static final ListForm<Activity> ACTIVITIES =
      ListForm.of(ACTIVITY, activity -> activity.id().value());

  private static final Form<StandingDuty> DUTY =
      MappingForm.building("duty", StandingDuty::builder, StandingDuty.Builder::build)
          .with(
              required(
                      "id",
                      TextForm.of(DutyId::of, DutyId::value).shaped(IdOrName.ID),
                      StandingDuty::id)
                  .meaning("What references point to."),
              StandingDuty.Builder::id)
          .with(
              required("title", Forms.TEXT, StandingDuty::title)
                  .meaning("What the duty is called."),
              StandingDuty.Builder::title)
          .with(
              optional(
                      "kind",
                      Forms.constants(DutyKind.class, "kind of duty"),
                      DutyKind.OTHER,
                      StandingDuty::kind)
                  .meaning("What sort of duty it is; other unless stated."),
              StandingDuty.Builder::kind)
          .with(
              optional("time", TimeForm.TIME, StatedTime.ABSENT, StandingDuty::time)
                  .meaning("When it is done."),
              StandingDuty.Builder::time)
          .with(
              optional("venue", VenueForms.STATED, StatedVenue.ABSENT, StandingDuty::venue)
                  .meaning("Where it is done."),
              StandingDuty.Builder::venue)
          .with(
              optional(
                      "responsible",
                      PartyForms.RESPONSIBLE,
                      Responsible.ABSENT,
                      (StandingDuty duty) ->
                          new Responsible(duty.responsibilities(), duty.responsibleLeftBlank()))
                  .meaning(
                      "Who answers for it, and in which role; empty if the label is left blank."),
              (builder, responsible) ->
                  builder
                      .responsibilities(responsible.units())
                      .responsibleLeftBlank(responsible.leftBlank()))
          .with(
              list("participants", PartyForms.PARTICIPANTS, StandingDuty::participations)
                  .meaning("The units that do it in person, each with its people."),
              StandingDuty.Builder::participations)
          .with(
              optional("staff", StaffingForm.STAFFING, StandingDuty::staffing)
                  .meaning("How many people it needs (人員)."),
              StandingDuty.Builder::staffing)
          .with(
              optional("recipient", RefForm.REF, StandingDuty::recipient)
                  .meaning("To whom a report goes."),
              StandingDuty.Builder::recipient)
          .with(
              list("deadlines", RequirementForms.DEADLINES, StandingDuty::deadlines)
                  .meaning("By when it is due (時限)."),
              StandingDuty.Builder::deadlines)
          .with(
              list("quotas", RequirementForms.QUOTAS, StandingDuty::quotas)
                  .meaning("What units have to bring or make for it (數量要求)."),
              StandingDuty.Builder::quotas)
          .done()
          .namedBy("title", "id");

  static final ListForm<StandingDuty> DUTIES = ListForm.of(DUTY, duty -> duty.id().value());

  private ActivityForms() {}
}
