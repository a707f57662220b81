package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Numbering;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Flags a plan that counts its day (第N個) as no known count does, or only as a count that few use.
 *
 * <p><b>Fails:</b> the 27th 110 day in 2014. <b>Passes:</b> the 28th, counted from 1987.
 *
 * <p><b>Why it matters:</b> the number stands on every banner, and the neighbouring county's
 * banners have another.
 *
 * <p><b>Severity:</b> error if no known count makes it that one, since either the number or the
 * year is wrong; warning if only a count beside the main one does.
 *
 * <p><b>Leaves alone:</b> a plan that does not say which one it is, and a day whose years nobody
 * counts.
 *
 * <p><b>Cannot be checked:</b> a year that is not known (YearUnknown speaks).
 */
public final class OrdinalMismatch implements Rule {
  /** The number, the year, the first year of the usual count, and the year that this counts so. */
  public record Facts(int ordinal, int year, int firstYear, int expectedYear) implements Evidence {
    @Override
    public String variant() {
      return "none";
    }
  }

  /** The number, the year, the first year of the count that fits and that of the usual one. */
  public record Secondary(int ordinal, int year, int firstYear, int usualFirstYear)
      implements Evidence {
    @Override
    public String variant() {
      return "secondary";
    }
  }

  /** The number, whose year is not known. */
  public record YearNotKnown(int ordinal) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.year-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    OptionalInt ordinal = plan.plan().ordinal();
    Optional<PublicityDay> day = plan.plan().day().filter(d -> !d.numberings().isEmpty());
    if (ordinal.isPresent() && day.isPresent()) {
      Element subject = plan.field("ordinal");
      OptionalInt year = plan.calendar().year();
      if (year.isPresent()) {
        check(subject, ordinal.getAsInt(), year.getAsInt(), day.get(), verdicts);
      } else {
        verdicts.cannotCheck(subject, new YearNotKnown(ordinal.getAsInt()));
      }
    }
  }

  private static void check(
      Element subject, int ordinal, int year, PublicityDay day, Verdicts verdicts) {
    Numbering usual = day.mainNumbering().orElse(day.numberings().get(0));
    Optional<Numbering> other =
        day.numberings().stream().filter(count -> count.ordinalOf(year) == ordinal).findFirst();
    if (usual.ordinalOf(year) == ordinal) {
      verdicts.pass(subject);
    } else if (other.isPresent()) {
      verdicts.failAs(
          Severity.WARNING,
          subject,
          new Secondary(ordinal, year, other.get().firstYear(), usual.firstYear()),
          ImmutableList.of());
    } else {
      verdicts.fail(subject, new Facts(ordinal, year, usual.firstYear(), usual.yearOf(ordinal)));
    }
  }
}
