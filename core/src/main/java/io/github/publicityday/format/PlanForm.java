package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.Basis;
import io.github.publicityday.Delegation;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedYear;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.Keys;
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
  static final String FORMAT = "format";
  private static final String SUPPORTED = "1";

  static final Form<StatedYear> YEAR =
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

  static final Form<Basis> BASIS =
      ShortForm.of(
          Forms.lazy(() -> MappingForm.of("basis", new BasisKeys()).namedBy("issuer")),
          issuer -> Basis.builder().issuer(issuer).build(),
          basis -> Optional.of(basis.issuer()));

  static final Form<Phase> PHASE =
      Forms.lazy(() -> MappingForm.of("phase", new PhaseKeys()).namedBy("name"));

  static final Form<Delegation> DELEGATION =
      Forms.lazy(() -> MappingForm.of("delegation", new DelegationKeys()).namedBy("task"));

  static final Form<Waiver> WAIVER =
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

  static ZoneId zone(String text) {
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
