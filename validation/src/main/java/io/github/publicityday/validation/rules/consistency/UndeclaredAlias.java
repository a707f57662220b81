package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.publicityday.Unit;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.ReferenceEntry;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;

/**
 * Flags a unit that the text names in a form that is neither its name nor an alias that the plan
 * declares for it: one finding for each unit, with all such forms.
 *
 * <p><b>Fails:</b> a unit called 刑偵大隊 that brings boards as 刑偵. <b>Passes:</b> the same with 刑偵
 * declared as an alias of the unit.
 *
 * <p><b>Why it matters:</b> a form that everybody understands in the bureau is read by partners who
 * do not, and two short forms look like two units.
 *
 * <p><b>Severity:</b> warning; the reader of the file has understood who is meant, other readers of
 * the text may not.
 *
 * <p><b>Leaves alone:</b> a form that is short only because a list goes on (南城、城鎮派出所); a slip of
 * one character (SpellingVariant speaks); a reference to an unknown unit (UnknownUnit speaks).
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class UndeclaredAlias implements Rule {
  /** The unit, and the forms that nobody declares, each once. */
  public record Facts(String unit, ImmutableList<String> forms) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ImmutableListMultimap.Builder<UnitEntry, ReferenceEntry> written =
        ImmutableListMultimap.builder();
    for (ReferenceEntry reference : plan.references()) {
      Optional<WrittenForm> form = reference.reference().written().filter(f -> !f.elliptical());
      if (form.isPresent() && reference.unit().isPresent()) {
        written.put(reference.unit().get(), reference);
      }
    }
    Variants variants = new Variants(plan::unitForms);
    written
        .build()
        .asMap()
        .forEach((unit, references) -> check(unit, references, variants, verdicts));
  }

  private static void check(
      UnitEntry unit, Iterable<ReferenceEntry> references, Variants variants, Verdicts verdicts) {
    ImmutableList.Builder<ReferenceEntry> found = ImmutableList.builder();
    for (ReferenceEntry reference : references) {
      String form = reference.name();
      if (!isDeclared(form, unit.unit()) && variants.ofUnit(form, unit).isEmpty()) {
        found.add(reference);
      }
    }
    ImmutableList<ReferenceEntry> undeclared = found.build();
    if (undeclared.isEmpty()) {
      verdicts.pass(unit);
    } else {
      verdicts.fail(
          unit,
          new Facts(
              unit.name(),
              undeclared.stream().map(ReferenceEntry::name).distinct().collect(toImmutableList())),
          undeclared.stream()
              .map(reference -> Related.of(Related.Part.ELSEWHERE, reference))
              .collect(toImmutableList()));
    }
  }

  private static boolean isDeclared(String form, Unit unit) {
    return unit.name().equals(form)
        || unit.aliases().contains(form)
        || unit.id().value().equals(form);
  }
}
