package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.validation.CountEntry;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.ReferenceEntry;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.List;
import java.util.Optional;

/**
 * Flags a name that is written differently, by one character, from the only known name that it can
 * stand for.
 *
 * <p><b>Fails:</b> "zones: 展版宣傳區", and a zone called 展板宣傳區. <b>Passes:</b> 展板宣傳區 in both places.
 *
 * <p><b>Why it matters:</b> the sign is painted from the one place and the map drawn from the
 * other; whoever looks for a name in the plan does not find it.
 *
 * <p><b>Severity:</b> warning; a reader understands it, a list or a search does not.
 *
 * <p><b>Leaves alone:</b> forms that are a known name; names of fewer than four characters; names
 * that differ in a numeral, a letter or a direction, which tell two things apart; a form that could
 * stand for two known names, or beside which the known name is written as well; a reference to an
 * unknown unit (UnknownUnit speaks). A name in the other script (警公办 for 警公辦) is a form like any
 * other: one simplified character may stand for several traditional ones, and nothing that the
 * library comes with knows which.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class SpellingVariant implements Rule {
  /** The name as it is written here, and as it is known. */
  public record Facts(String written, String known) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Variants variants = new Variants(plan::unitForms);
    for (CountEntry count : plan.declaredCounts()) {
      if (!count.count().names().isEmpty()) {
        check(count, thingsCounted(plan, count), verdicts);
      }
    }
    for (ReferenceEntry reference : plan.references()) {
      Optional<WrittenForm> written = reference.reference().written();
      if (written.isPresent() && reference.unit().isPresent()) {
        check(reference, written.get().text(), reference.unit().get(), variants, verdicts);
      }
    }
  }

  /** The activities among which the names of a count are to be found, if it counts such. */
  private static List<WorkItem> thingsCounted(PlanIndex plan, CountEntry count) {
    return switch (count.count().counted()) {
      case ACTIVITIES, ZONES ->
          count
              .work()
              .map(WorkItem::parts)
              .orElseGet(
                  () ->
                      plan.work().stream()
                          .filter(w -> w.activity().isPresent() && w.parent().isEmpty())
                          .collect(toImmutableList()));
      default -> ImmutableList.of();
    };
  }

  private static void check(CountEntry count, List<WorkItem> things, Verdicts verdicts) {
    ImmutableSet<String> written = ImmutableSet.copyOf(count.count().names());
    ImmutableSet<String> known =
        things.stream().map(WorkItem::name).collect(ImmutableSet.toImmutableSet());
    var variants = Variants.among(written, known);
    variants.forEach(
        (form, name) ->
            verdicts.fail(
                count,
                new Facts(form, name),
                things.stream()
                    .filter(thing -> thing.name().equals(name))
                    .map(thing -> Related.of(Related.Part.PART, thing))
                    .collect(toImmutableList())));
    if (variants.isEmpty()) {
      verdicts.pass(count);
    }
  }

  private static void check(
      ReferenceEntry reference, String form, UnitEntry unit, Variants variants, Verdicts verdicts) {
    Optional<String> name = variants.ofUnit(form, unit);
    if (name.isPresent()) {
      verdicts.fail(
          reference,
          new Facts(form, name.get()),
          ImmutableList.of(Related.of(Related.Part.UNIT, unit)));
    } else {
      verdicts.pass(reference);
    }
  }
}
