package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import io.github.publicityday.Activity;
import io.github.publicityday.Basis;
import io.github.publicityday.Delegation;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedYear;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
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
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

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

  private static final Field<StatedIssuer, String> UNNAMED =
      required(
              "unnamed",
              Forms.TEXT,
              (StatedIssuer issuer) -> ((StatedIssuer.Unnamed) issuer).wording())
          .meaning("What the text calls itself where it names no body, such as 我局.");

  static final Form<StatedIssuer> ISSUER =
      ShortForm.of(
          Forms.lazy(
              () -> MappingForm.of("issuer", v -> StatedIssuer.unnamed(v.get(UNNAMED)), UNNAMED)),
          StatedIssuer::named,
          issuer ->
              issuer instanceof StatedIssuer.Named named
                  ? Optional.of(named.name())
                  : Optional.empty());

  private static final Form<Basis> BASIS =
      ShortForm.of(
          Forms.lazy(
              () ->
                  MappingForm.building("basis", Basis::builder, Basis.Builder::build)
                      .with(
                          required("issuer", Forms.TEXT, Basis::issuer)
                              .meaning("Who gave the notice."),
                          Basis.Builder::issuer)
                      .with(
                          optional("subject", Forms.TEXT, Basis::subject)
                              .meaning("What the notice is about."),
                          Basis.Builder::subject)
                      .with(
                          optionalInt("year", Forms.integers(1, 9999), Basis::year)
                              .meaning("The year that the notice is of."),
                          Basis.Builder::year)
                      .done()
                      .namedBy("issuer")),
          issuer -> Basis.builder().issuer(issuer).build(),
          basis -> Optional.of(basis.issuer()));

  private static final Form<Phase> PHASE =
      Forms.lazy(
          () ->
              MappingForm.building("phase", Phase::builder, Phase.Builder::build)
                  .with(
                      required("name", Forms.TEXT, Phase::name)
                          .meaning("What the stage is called."),
                      Phase.Builder::name)
                  .with(
                      optional("period", DateText.PERIOD, Phase::period)
                          .meaning("Its days, from the first to the last."),
                      Phase.Builder::period)
                  .with(
                      optional("task", Forms.TEXT, Phase::task).meaning("What is done in it."),
                      Phase.Builder::task)
                  .done()
                  .namedBy("name"));

  private static final Form<Delegation> DELEGATION =
      Forms.lazy(
          () ->
              MappingForm.building("delegation", Delegation::builder, Delegation.Builder::build)
                  .with(
                      required("units", RefForm.REFS.notEmpty(), Delegation::units)
                          .meaning("Who organises the work."),
                      Delegation.Builder::units)
                  .with(
                      required("task", Forms.TEXT, Delegation::task)
                          .meaning("The work that they organise for themselves."),
                      Delegation.Builder::task)
                  .done()
                  .namedBy("task"));

  private static final Form<Waiver> WAIVER =
      Forms.lazy(
          () ->
              MappingForm.building("waiver", Waiver::builder, Waiver.Builder::build)
                  .with(
                      required("fingerprint", Forms.TEXT, Waiver::fingerprint)
                          .meaning("The fingerprint of the finding, as a report shows it."),
                      Waiver.Builder::fingerprint)
                  .with(
                      required("reason", Forms.TEXT, Waiver::reason)
                          .meaning("Why the finding is accepted."),
                      Waiver.Builder::reason)
                  .with(
                      required("by", Forms.TEXT, Waiver::by).meaning("Who decided so."),
                      Waiver.Builder::by)
                  .with(
                      optional("until", DateText.FULL_DATE, Waiver::until)
                          .meaning(
                              "The last day on which the waiver counts; without it, for ever."),
                      Waiver.Builder::until)
                  .done()
                  .namedBy("fingerprint"));

  private static final Form<PublicityPlan> FIELDS =
      MappingForm.building("plan", PublicityPlan::builder, PublicityPlan.Builder::build)
          .with(
              required(FORMAT, Forms.integers(1, 1), (PublicityPlan plan) -> 1)
                  .meaning("The number of the file format: 1."),
              (builder, format) -> {})
          .with(
              optional("title", Forms.TEXT, PublicityPlan::title)
                  .meaning("What the plan is called."),
              PublicityPlan.Builder::title)
          .with(
              optional("day", DayForm.DAY, PublicityPlan::day)
                  .meaning("The publicity day: the code of a known one, or its description."),
              PublicityPlan.Builder::day)
          .with(
              optionalInt("ordinal", Forms.integers(1, Integer.MAX_VALUE), PublicityPlan::ordinal)
                  .meaning("The number of the day in its series, 28 in 第28個110宣傳日."),
              PublicityPlan.Builder::ordinal)
          .with(
              optional("year", YEAR, StatedYear.ABSENT, PublicityPlan::year)
                  .meaning("The year, or as much of it as the text shows, such as 201*."),
              PublicityPlan.Builder::year)
          .with(
              optional("date", DateText.DATE, PublicityPlan::date)
                  .meaning("The date of the day, with or without its year and weekday."),
              PublicityPlan.Builder::date)
          .with(
              optional("theme", Forms.TEXT, PublicityPlan::theme).meaning("The theme (主題)."),
              PublicityPlan.Builder::theme)
          .with(
              optional("issuer", ISSUER, StatedIssuer.ABSENT, PublicityPlan::issuer)
                  .meaning("The body that issues the plan."),
              PublicityPlan.Builder::issuer)
          .with(
              list("basis", ListForm.of(BASIS, Basis::issuer), PublicityPlan::bases)
                  .meaning("The notices that the plan follows (依據)."),
              PublicityPlan.Builder::bases)
          .with(
              optional("issued", DateText.DATE, PublicityPlan::issueDate)
                  .meaning("The day on which the plan was issued (印發日期)."),
              PublicityPlan.Builder::issueDate)
          .with(
              optional("period", DateText.PERIOD, PublicityPlan::period)
                  .meaning("The days of the whole campaign, from the first to the last."),
              PublicityPlan.Builder::period)
          .with(
              optional(
                      "zone",
                      TextForm.of(PlanForm::zone, ZoneId::getId)
                          .shaped(TextShape.matching("\\S+").like("Asia/Shanghai")),
                      PublicityPlan.CHINA,
                      PublicityPlan::zone)
                  .meaning("The time zone of all hours; Asia/Shanghai unless stated."),
              PublicityPlan.Builder::zone)
          .with(
              list("phases", ListForm.of(PHASE, Phase::name), PublicityPlan::phases)
                  .meaning("The stages of the campaign (階段), in their order."),
              PublicityPlan.Builder::phases)
          .with(
              optional(
                      "leadingGroup",
                      Forms.lazy(() -> GroupForm.LEADING_GROUP),
                      PublicityPlan::leadingGroup)
                  .meaning("The leading group (領導小組)."),
              PublicityPlan.Builder::leadingGroup)
          .with(
              list(
                      "units",
                      ListForm.of(UnitForms.UNIT, unit -> unit.id().value()),
                      PublicityPlan::units)
                  .meaning("All units and collectives that the plan speaks of."),
              PublicityPlan.Builder::units)
          .with(
              list(
                      "people",
                      ListForm.of(
                          Forms.lazy(() -> PersonForm.PERSON), person -> person.id().value()),
                      PublicityPlan::people)
                  .meaning("People whom the plan assigns by name or post."),
              PublicityPlan.Builder::people)
          .with(
              list(
                      "venues",
                      ListForm.of(VenueForms.VENUE, venue -> venue.id().value()),
                      PublicityPlan::venues)
                  .meaning("Named places."),
              PublicityPlan.Builder::venues)
          .with(
              list(
                      "travelTimes",
                      ListForm.of(VenueForms.TRAVEL_TIME, time -> time.from() + ":" + time.to()),
                      PublicityPlan::travelTimes)
                  .meaning("How long it takes to get from one venue to another."),
              PublicityPlan.Builder::travelTimes)
          .with(
              list("addressees", RefForm.REFS, PublicityPlan::addressees)
                  .meaning("Units that the plan is addressed to."),
              PublicityPlan.Builder::addressees)
          .with(
              list("activities", ActivityForms.ACTIVITIES, PublicityPlan::activities)
                  .meaning("Everything on the programme."),
              PublicityPlan.Builder::activities)
          .with(
              list("duties", ActivityForms.DUTIES, PublicityPlan::duties)
                  .meaning("Work that is no activity (有關事項)."),
              PublicityPlan.Builder::duties)
          .with(
              list(
                      "delegations",
                      ListForm.of(DELEGATION, Delegation::task),
                      PublicityPlan::delegations)
                  .meaning("Work outside the programme that units organise for themselves."),
              PublicityPlan.Builder::delegations)
          .with(
              list("declared", RequirementForms.DECLARED_COUNTS, PublicityPlan::declaredCounts)
                  .meaning(
                      "Numbers that the text states about its own lists, such as 5 activities."),
              PublicityPlan.Builder::declaredCounts)
          .with(
              list("quotas", RequirementForms.QUOTAS, PublicityPlan::quotas)
                  .meaning("What units have to bring or make (數量要求)."),
              PublicityPlan.Builder::quotas)
          .with(
              list("deadlines", RequirementForms.DEADLINES, PublicityPlan::deadlines)
                  .meaning("What is due by when, for the plan as a whole (時限)."),
              PublicityPlan.Builder::deadlines)
          .with(
              list("waivers", ListForm.of(WAIVER, Waiver::fingerprint), PublicityPlan::waivers)
                  .meaning("Findings that somebody has decided to accept."),
              PublicityPlan.Builder::waivers)
          .done();

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
}
