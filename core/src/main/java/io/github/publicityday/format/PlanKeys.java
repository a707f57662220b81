package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.Basis;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TravelTime;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/** The keys of a plan. */
final class PlanKeys implements Keys<PublicityPlan> {
  private static final Field<Integer> NUMBER =
      required(PlanForm.FORMAT, Forms.integers(1, 1)).meaning("The number of the file format: 1.");
  private static final Field<Optional<String>> TITLE =
      optional("title", Forms.TEXT).meaning("What the plan is called.");
  private static final Field<Optional<PublicityDay>> DAY =
      optional("day", DayForm.DAY)
          .meaning("The publicity day: the code of a known one, or its description.");
  private static final Field<OptionalInt> ORDINAL =
      optionalInt("ordinal", Forms.integers(1, Integer.MAX_VALUE))
          .meaning("The number of the day in its series, 28 in 第28個110宣傳日.");
  private static final Field<StatedYear> YEAR =
      optional("year", PlanForm.YEAR, StatedYear.ABSENT)
          .meaning("The year, or as much of it as the text shows, such as 201*.");
  private static final Field<Optional<StatedDate>> DATE =
      optional("date", DateText.DATE)
          .meaning("The date of the day, with or without its year and weekday.");
  private static final Field<Optional<String>> THEME =
      optional("theme", Forms.TEXT).meaning("The theme (主題).");
  private static final Field<StatedIssuer> ISSUER =
      optional("issuer", PlanForm.ISSUER, StatedIssuer.ABSENT)
          .meaning("The body that issues the plan.");
  private static final Field<ImmutableList<Basis>> BASIS =
      list("basis", ListForm.of(PlanForm.BASIS, Basis::issuer))
          .meaning("The notices that the plan follows (依據).");
  private static final Field<Optional<StatedDate>> ISSUED =
      optional("issued", DateText.DATE).meaning("The day on which the plan was issued (印發日期).");
  private static final Field<Optional<StatedPeriod>> PERIOD =
      optional("period", DateText.PERIOD)
          .meaning("The days of the whole campaign, from the first to the last.");
  private static final Field<ZoneId> ZONE =
      optional(
              "zone",
              TextForm.of(PlanForm::zone, ZoneId::getId)
                  .shaped(TextShape.matching("\\S+").like("Asia/Shanghai")),
              PublicityPlan.CHINA)
          .meaning("The time zone of all hours; Asia/Shanghai unless stated.");
  private static final Field<ImmutableList<Phase>> PHASES =
      list("phases", ListForm.of(PlanForm.PHASE, Phase::name))
          .meaning("The stages of the campaign (階段), in their order.");
  private static final Field<Optional<LeadingGroup>> LEADING_GROUP =
      optional("leadingGroup", Forms.lazy(() -> GroupForm.LEADING_GROUP))
          .meaning("The leading group (領導小組).");
  private static final Field<ImmutableList<Unit>> UNITS =
      list("units", ListForm.of(UnitForms.UNIT, unit -> unit.id().value()))
          .meaning("All units and collectives that the plan speaks of.");
  private static final Field<ImmutableList<Person>> PEOPLE =
      list(
              "people",
              ListForm.of(Forms.lazy(() -> PersonForm.PERSON), person -> person.id().value()))
          .meaning("People whom the plan assigns by name or post.");
  private static final Field<ImmutableList<Venue>> VENUES =
      list("venues", ListForm.of(VenueForms.VENUE, venue -> venue.id().value()))
          .meaning("Named places.");
  private static final Field<ImmutableList<TravelTime>> TRAVEL_TIMES =
      list(
              "travelTimes",
              ListForm.of(VenueForms.TRAVEL_TIME, time -> time.from() + ":" + time.to()))
          .meaning("How long it takes to get from one venue to another.");
  private static final Field<ImmutableList<UnitRef>> ADDRESSEES =
      list("addressees", RefForm.REFS).meaning("Units that the plan is addressed to.");
  private static final Field<ImmutableList<Activity>> ACTIVITIES =
      list("activities", ActivityForms.ACTIVITIES).meaning("Everything on the programme.");
  private static final Field<ImmutableList<StandingDuty>> DUTIES =
      list("duties", ActivityForms.DUTIES).meaning("Work that is no activity (有關事項).");
  private static final Field<ImmutableList<Delegation>> DELEGATIONS =
      list("delegations", ListForm.of(PlanForm.DELEGATION, Delegation::task))
          .meaning("Work outside the programme that units organise for themselves.");
  private static final Field<ImmutableList<DeclaredCount>> DECLARED =
      list("declared", RequirementForms.DECLARED_COUNTS)
          .meaning("Numbers that the text states about its own lists, such as 5 activities.");
  private static final Field<ImmutableList<Quota>> QUOTAS =
      list("quotas", RequirementForms.QUOTAS).meaning("What units have to bring or make (數量要求).");
  private static final Field<ImmutableList<Deadline>> DEADLINES =
      list("deadlines", RequirementForms.DEADLINES)
          .meaning("What is due by when, for the plan as a whole (時限).");
  private static final Field<ImmutableList<Waiver>> WAIVERS =
      list("waivers", ListForm.of(PlanForm.WAIVER, Waiver::fingerprint))
          .meaning("Findings that somebody has decided to accept.");

  @Override
  public ImmutableList<Field<?>> fields() {
    return ImmutableList.of(
        NUMBER,
        TITLE,
        DAY,
        ORDINAL,
        YEAR,
        DATE,
        THEME,
        ISSUER,
        BASIS,
        ISSUED,
        PERIOD,
        ZONE,
        PHASES,
        LEADING_GROUP,
        UNITS,
        PEOPLE,
        VENUES,
        TRAVEL_TIMES,
        ADDRESSEES,
        ACTIVITIES,
        DUTIES,
        DELEGATIONS,
        DECLARED,
        QUOTAS,
        DEADLINES,
        WAIVERS);
  }

  @Override
  public PublicityPlan make(Values v) {
    return PublicityPlan.builder()
        .title(v.get(TITLE))
        .day(v.get(DAY))
        .ordinal(v.get(ORDINAL))
        .year(v.get(YEAR))
        .date(v.get(DATE))
        .theme(v.get(THEME))
        .issuer(v.get(ISSUER))
        .addAllBases(v.get(BASIS))
        .issueDate(v.get(ISSUED))
        .period(v.get(PERIOD))
        .zone(v.get(ZONE))
        .addAllPhases(v.get(PHASES))
        .leadingGroup(v.get(LEADING_GROUP))
        .addAllUnits(v.get(UNITS))
        .addAllPeople(v.get(PEOPLE))
        .addAllVenues(v.get(VENUES))
        .addAllTravelTimes(v.get(TRAVEL_TIMES))
        .addAllAddressees(v.get(ADDRESSEES))
        .addAllActivities(v.get(ACTIVITIES))
        .addAllDuties(v.get(DUTIES))
        .addAllDelegations(v.get(DELEGATIONS))
        .addAllDeclaredCounts(v.get(DECLARED))
        .addAllQuotas(v.get(QUOTAS))
        .addAllDeadlines(v.get(DEADLINES))
        .addAllWaivers(v.get(WAIVERS))
        .build();
  }

  @Override
  public void take(PublicityPlan plan, Values v) {
    v.set(NUMBER, 1);
    v.set(TITLE, plan.title());
    v.set(DAY, plan.day());
    v.set(ORDINAL, plan.ordinal());
    v.set(YEAR, plan.year());
    v.set(DATE, plan.date());
    v.set(THEME, plan.theme());
    v.set(ISSUER, plan.issuer());
    v.set(BASIS, plan.bases());
    v.set(ISSUED, plan.issueDate());
    v.set(PERIOD, plan.period());
    v.set(ZONE, plan.zone());
    v.set(PHASES, plan.phases());
    v.set(LEADING_GROUP, plan.leadingGroup());
    v.set(UNITS, plan.units());
    v.set(PEOPLE, plan.people());
    v.set(VENUES, plan.venues());
    v.set(TRAVEL_TIMES, plan.travelTimes());
    v.set(ADDRESSEES, plan.addressees());
    v.set(ACTIVITIES, plan.activities());
    v.set(DUTIES, plan.duties());
    v.set(DELEGATIONS, plan.delegations());
    v.set(DECLARED, plan.declaredCounts());
    v.set(QUOTAS, plan.quotas());
    v.set(DEADLINES, plan.deadlines());
    v.set(WAIVERS, plan.waivers());
  }
}
