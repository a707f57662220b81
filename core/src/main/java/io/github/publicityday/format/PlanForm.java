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
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.format.tree.TreeReader;
import io.github.publicityday.format.tree.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A whole plan file: the number of its format, then everything that the plan says. */
final class PlanForm implements Form<PublicityPlan> {
  private static final String FORMAT = "format";
  private static final String SUPPORTED = "1";

  private static final Form<StatedYear> YEAR =
      TextForm.ofScalars(PlanForm::year, PlanForm::printed)
          .shaped(
              TextShape.matching("\\d{1,4}年?|(?:[\\d*Xx?○〇×]{2}){1,2}年?", CleanText.DIRTY)
                  .orNumber()
                  .like("2012", "201*"));

  static final Form<StatedIssuer> ISSUER =
      ShortForm.of(
          Forms.lazy(() -> MappingForm.of("issuer", new IssuerKeys())),
          StatedIssuer::named,
          issuer ->
              issuer instanceof StatedIssuer.Named named
                  ? Optional.of(named.name())
                  : Optional.empty());

  private static final Form<Basis> BASIS =
      ShortForm.of(
          Forms.lazy(() -> MappingForm.of("basis", new BasisKeys()).namedBy("issuer")),
          issuer -> Basis.builder().issuer(issuer).build(),
          basis -> Optional.of(basis.issuer()));

  private static final Form<Phase> PHASE =
      Forms.lazy(() -> MappingForm.of("phase", new PhaseKeys()).namedBy("name"));

  private static final Form<Delegation> DELEGATION =
      Forms.lazy(() -> MappingForm.of("delegation", new DelegationKeys()).namedBy("task"));

  private static final Form<Waiver> WAIVER =
      Forms.lazy(() -> MappingForm.of("waiver", new WaiverKeys()).namedBy("fingerprint"));

  private static final Form<PublicityPlan> FIELDS = MappingForm.of("plan", new PlanKeys());

  static final Form<PublicityPlan> PLAN = new PlanForm();

  private PlanForm() {}

  @Override
  public PublicityPlan read(Node node, Place place) {
    if (node instanceof Mapping mapping) {
      requireFormat(mapping);
    }
    return FIELDS.read(node, place);
  }

  /** Says so before anything else that a newer format has and this one does not. */
  private static void requireFormat(Mapping file) {
    Node format = file.get(FORMAT).orElse(Scalar.NULL);
    String number = format instanceof Scalar scalar ? scalar.text() : format.sort();
    if (number.isEmpty()) {
      throw new TreeException(
          file.location(), "plan without format; write format: " + SUPPORTED + " first");
    }
    if (!number.equals(SUPPORTED)) {
      throw new TreeException(
          format.location(),
          "format " + Quoted.of(number) + " is not supported; write format: " + SUPPORTED);
    }
  }

  @Override
  public Node write(PublicityPlan plan) {
    requireWritable(plan);
    return FIELDS.write(plan);
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    return FIELDS.describe(schema);
  }

  /** Counts the levels of parts one by one; recursion would run out of stack where it matters. */
  private static void requireWritable(PublicityPlan plan) {
    List<Activity> level = plan.activities();
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > TreeReader.MAX_DEPTH / 2) {
        throw new IllegalArgumentException("activities nest deeper than a plan file may");
      }
      level = level.stream().flatMap(activity -> activity.parts().stream()).toList();
    }
  }

  private static StatedYear year(String text) {
    String clean = CleanText.of(text).replaceAll("年$", "");
    return clean.matches("\\d+")
        ? StatedYear.of(Forms.parseInteger(clean, 1, 9999))
        : StatedYear.masked(clean);
  }

  private static Scalar printed(StatedYear year) {
    return year instanceof StatedYear.Stated stated
        ? Scalar.number(stated.year())
        : Scalar.text(year.toString());
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no time zone; write one like Asia/Shanghai", e);
    }
  }

  /** The keys of a basis. */
  private static final class BasisKeys implements Keys<Basis> {
    private static final Field<String> ISSUER =
        required("issuer", Forms.TEXT).meaning("Who gave the notice.");
    private static final Field<Optional<String>> SUBJECT =
        optional("subject", Forms.TEXT).meaning("What the notice is about.");
    private static final Field<OptionalInt> YEAR =
        optionalInt("year", Forms.integers(1, 9999)).meaning("The year that the notice is of.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ISSUER, SUBJECT, YEAR);
    }

    @Override
    public Basis make(Values v) {
      return Basis.builder()
          .issuer(v.get(ISSUER))
          .subject(v.get(SUBJECT))
          .year(v.get(YEAR))
          .build();
    }

    @Override
    public void take(Basis basis, Values v) {
      v.set(ISSUER, basis.issuer());
      v.set(SUBJECT, basis.subject());
      v.set(YEAR, basis.year());
    }
  }

  /** The keys of a phase. */
  private static final class PhaseKeys implements Keys<Phase> {
    private static final Field<String> NAME =
        required("name", Forms.TEXT).meaning("What the stage is called.");
    private static final Field<Optional<StatedPeriod>> PERIOD =
        optional("period", DateText.PERIOD).meaning("Its days, from the first to the last.");
    private static final Field<Optional<String>> TASK =
        optional("task", Forms.TEXT).meaning("What is done in it.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(NAME, PERIOD, TASK);
    }

    @Override
    public Phase make(Values v) {
      return Phase.builder().name(v.get(NAME)).period(v.get(PERIOD)).task(v.get(TASK)).build();
    }

    @Override
    public void take(Phase phase, Values v) {
      v.set(NAME, phase.name());
      v.set(PERIOD, phase.period());
      v.set(TASK, phase.task());
    }
  }

  /** The keys of a delegation. */
  private static final class DelegationKeys implements Keys<Delegation> {
    private static final Field<ImmutableList<UnitRef>> UNITS =
        required("units", RefForm.REFS.notEmpty()).meaning("Who organises the work.");
    private static final Field<String> TASK =
        required("task", Forms.TEXT).meaning("The work that they organise for themselves.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(UNITS, TASK);
    }

    @Override
    public Delegation make(Values v) {
      return Delegation.builder().addAllUnits(v.get(UNITS)).task(v.get(TASK)).build();
    }

    @Override
    public void take(Delegation delegation, Values v) {
      v.set(UNITS, delegation.units());
      v.set(TASK, delegation.task());
    }
  }

  /** The keys of a waiver. */
  private static final class WaiverKeys implements Keys<Waiver> {
    private static final Field<String> FINGERPRINT =
        required("fingerprint", Forms.TEXT)
            .meaning("The fingerprint of the finding, as a report shows it.");
    private static final Field<String> REASON =
        required("reason", Forms.TEXT).meaning("Why the finding is accepted.");
    private static final Field<String> BY = required("by", Forms.TEXT).meaning("Who decided so.");
    private static final Field<Optional<LocalDate>> UNTIL =
        optional("until", DateText.FULL_DATE)
            .meaning("The last day on which the waiver counts; without it, for ever.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(FINGERPRINT, REASON, BY, UNTIL);
    }

    @Override
    public Waiver make(Values v) {
      return Waiver.builder()
          .fingerprint(v.get(FINGERPRINT))
          .reason(v.get(REASON))
          .by(v.get(BY))
          .until(v.get(UNTIL))
          .build();
    }

    @Override
    public void take(Waiver waiver, Values v) {
      v.set(FINGERPRINT, waiver.fingerprint());
      v.set(REASON, waiver.reason());
      v.set(BY, waiver.by());
      v.set(UNTIL, waiver.until());
    }
  }

  /** The keys of a plan. */
  private static final class PlanKeys implements Keys<PublicityPlan> {
    private static final Field<Integer> NUMBER =
        required(FORMAT, Forms.integers(1, 1)).meaning("The number of the file format: 1.");
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
        list("phases", ListForm.of(PHASE, Phase::name))
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
        list("delegations", ListForm.of(DELEGATION, Delegation::task))
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
        list("waivers", ListForm.of(WAIVER, Waiver::fingerprint))
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

  /** The keys of an issuer without a name. */
  private static final class IssuerKeys implements Keys<StatedIssuer> {
    private static final Field<String> UNNAMED =
        required("unnamed", Forms.TEXT)
            .meaning("What the text calls itself where it names no body, such as 我局.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(UNNAMED);
    }

    @Override
    public StatedIssuer make(Values v) {
      return StatedIssuer.unnamed(v.get(UNNAMED));
    }

    @Override
    public void take(StatedIssuer issuer, Values v) {
      v.set(UNNAMED, ((StatedIssuer.Unnamed) issuer).wording());
    }
  }
}
