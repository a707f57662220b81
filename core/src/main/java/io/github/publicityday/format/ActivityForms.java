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
                  .with(optional("host", RefForm.REF, Relay::host), Relay.Builder::host)
                  .with(
                      optional("broadcaster", RefForm.REF, Relay::broadcaster),
                      Relay.Builder::broadcaster)
                  .with(
                      required("stations", ListForm.ofTexts(), Relay::stations),
                      Relay.Builder::stations)
                  .with(optional("own", Forms.TEXT, Relay::ownStation), Relay.Builder::ownStation)
                  .with(
                      required(
                          "turn",
                          DurationText.RANGE,
                          relay ->
                              new DurationText.Range(relay.shortestTurn(), relay.longestTurn())),
                      (builder, turn) ->
                          builder.shortestTurn(turn.shortest()).longestTurn(turn.longest()))
                  .with(
                      optional("handOver", DurationText.DURATION, Duration.ZERO, Relay::handOver),
                      Relay.Builder::handOver)
                  .done());

  private static final Form<AgendaStep> AGENDA_STEP =
      Forms.lazy(
          () ->
              MappingForm.building("agenda step", AgendaStep::builder, AgendaStep.Builder::build)
                  .with(required("title", Forms.TEXT, AgendaStep::title), AgendaStep.Builder::title)
                  .with(
                      optional("time", TimeForm.TIME, StatedTime.ABSENT, AgendaStep::time),
                      AgendaStep.Builder::time)
                  .with(list("units", RefForm.REFS, AgendaStep::units), AgendaStep.Builder::units)
                  .done()
                  .namedBy("title"));

  private static final Form<Activity> ACTIVITY =
      MappingForm.building("activity", Activity::builder, Activity.Builder::build)
          .with(
              required("id", TextForm.of(ActivityId::of, ActivityId::value), Activity::id),
              Activity.Builder::id)
          .with(required("title", Forms.TEXT, Activity::title), Activity.Builder::title)
          .with(
              optional(
                  "kind",
                  Forms.constants(ActivityKind.class, "kind of activity"),
                  ActivityKind.OTHER,
                  Activity::kind),
              Activity.Builder::kind)
          .with(
              optional("time", TimeForm.TIME, StatedTime.ABSENT, Activity::time),
              Activity.Builder::time)
          .with(
              optional("venue", VenueForms.STATED, StatedVenue.ABSENT, Activity::venue),
              Activity.Builder::venue)
          .with(
              optional(
                  "responsible",
                  PartyForms.RESPONSIBLE,
                  Responsible.ABSENT,
                  activity ->
                      new Responsible(
                          activity.responsibilities(), activity.responsibleLeftBlank())),
              (builder, responsible) ->
                  builder
                      .responsibilities(responsible.units())
                      .responsibleLeftBlank(responsible.leftBlank()))
          .with(
              list("participants", PartyForms.PARTICIPANTS, Activity::participations),
              Activity.Builder::participations)
          .with(
              optional("staff", StaffingForm.STAFFING, Activity::staffing),
              Activity.Builder::staffing)
          .with(
              list("invitees", PartyForms.INVITEES, Activity::invitees), Activity.Builder::invitees)
          .with(optional("relay", RELAY, Activity::relay), Activity.Builder::relay)
          .with(
              list("agenda", ListForm.of(AGENDA_STEP, AgendaStep::title), Activity::agenda),
              Activity.Builder::agenda)
          .with(
              list("declared", RequirementForms.DECLARED_COUNTS, Activity::declaredCounts),
              Activity.Builder::declaredCounts)
          .with(list("quotas", RequirementForms.QUOTAS, Activity::quotas), Activity.Builder::quotas)
          .with(
              list("deadlines", RequirementForms.DEADLINES, Activity::deadlines),
              Activity.Builder::deadlines)
          .with(
              list("delegatedTo", RefForm.REFS, Activity::delegatedTo),
              Activity.Builder::delegatedTo)
          .with(
              list(
                  "parts",
                  ListForm.of(Forms.lazy(() -> ActivityForms.ACTIVITY), part -> part.id().value()),
                  Activity::parts),
              Activity.Builder::parts)
          .done()
          .namedBy("title", "id");

  static final ListForm<Activity> ACTIVITIES =
      ListForm.of(ACTIVITY, activity -> activity.id().value());

  private static final Form<StandingDuty> DUTY =
      MappingForm.building("duty", StandingDuty::builder, StandingDuty.Builder::build)
          .with(
              required("id", TextForm.of(DutyId::of, DutyId::value), StandingDuty::id),
              StandingDuty.Builder::id)
          .with(required("title", Forms.TEXT, StandingDuty::title), StandingDuty.Builder::title)
          .with(
              optional(
                  "kind",
                  Forms.constants(DutyKind.class, "kind of duty"),
                  DutyKind.OTHER,
                  StandingDuty::kind),
              StandingDuty.Builder::kind)
          .with(
              optional("time", TimeForm.TIME, StatedTime.ABSENT, StandingDuty::time),
              StandingDuty.Builder::time)
          .with(
              optional("venue", VenueForms.STATED, StatedVenue.ABSENT, StandingDuty::venue),
              StandingDuty.Builder::venue)
          .with(
              optional(
                  "responsible",
                  PartyForms.RESPONSIBLE,
                  Responsible.ABSENT,
                  duty -> new Responsible(duty.responsibilities(), duty.responsibleLeftBlank())),
              (builder, responsible) ->
                  builder
                      .responsibilities(responsible.units())
                      .responsibleLeftBlank(responsible.leftBlank()))
          .with(
              list("participants", PartyForms.PARTICIPANTS, StandingDuty::participations),
              StandingDuty.Builder::participations)
          .with(
              optional("staff", StaffingForm.STAFFING, StandingDuty::staffing),
              StandingDuty.Builder::staffing)
          .with(
              optional("recipient", RefForm.REF, StandingDuty::recipient),
              StandingDuty.Builder::recipient)
          .with(
              list("deadlines", RequirementForms.DEADLINES, StandingDuty::deadlines),
              StandingDuty.Builder::deadlines)
          .with(
              list("quotas", RequirementForms.QUOTAS, StandingDuty::quotas),
              StandingDuty.Builder::quotas)
          .done()
          .namedBy("title", "id");

  static final ListForm<StandingDuty> DUTIES = ListForm.of(DUTY, duty -> duty.id().value());

  private ActivityForms() {}
}
