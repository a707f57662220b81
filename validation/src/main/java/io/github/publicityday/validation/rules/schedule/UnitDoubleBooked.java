package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.schedule.Clashes.Clash;

/**
 * Flags a unit whose headcount is not stated and that is due at two or more places at one instant:
 * one finding for each maximal set of places, naming all of them.
 *
 * <p><b>Fails:</b> one office at two stands from 10:00 to 11:00. <b>Passes:</b> the same office at
 * the one until 10:30 and at the other from 10:30.
 *
 * <p><b>Why it matters:</b> the office sends everybody to the stand that it reads first; the other
 * stays empty, and nobody has counted whether there are people for both.
 *
 * <p><b>Severity:</b> warning if the times certainly meet, since the unit may have people for both;
 * info if they only possibly do; error for a unit that cannot be divided (one car, one band).
 *
 * <p><b>Leaves alone:</b> a unit with a stated headcount (HeadcountExceeded counts its people),
 * unless it cannot be divided or {@code even-with-headcount} is set; an activity and its own part,
 * or a duty that is done during it; two bookings in one activity; back to back; answering,
 * supplying and being invited, which tie nobody to a place.
 *
 * <p><b>Cannot be checked:</b> a collective that lists no member, when it is due at two places: its
 * members may share them out.
 */
public final class UnitDoubleBooked implements Rule {
  /** Whether it looks at units with a stated headcount as well. */
  public static final Parameter<Boolean> EVEN_WITH_HEADCOUNT =
      new Parameter<>("even-with-headcount", Domain.trueOrFalse(), false);

  private final boolean evenWithHeadcount;

  /** The rule, which leaves units with a stated headcount alone. */
  public UnitDoubleBooked() {
    this(EVEN_WITH_HEADCOUNT.standard());
  }

  /** The rule; with {@code evenWithHeadcount} it looks at units with a stated headcount as well. */
  public UnitDoubleBooked(boolean evenWithHeadcount) {
    this.evenWithHeadcount = evenWithHeadcount;
  }

  /**
   * The conflict; the related elements are the places.
   *
   * @param unit the unit
   * @param when the time that they share, or within which they meet
   * @param need how many people they need together
   * @param certain whether they meet whatever the vague times turn out to be
   * @param indivisible whether the unit cannot be divided
   * @param counted whether its headcount is stated
   */
  public record Facts(
      String unit, TimeSlot when, int need, boolean certain, boolean indivisible, boolean counted)
      implements Evidence {
    @Override
    public String variant() {
      if (indivisible) {
        return certain ? "indivisible.certain" : "indivisible.possible";
      } else if (counted) {
        return certain ? "counted.certain" : "counted.possible";
      }
      return certain ? "certain" : "possible";
    }
  }

  /** The collective, which may share so many places out among its members. */
  public record MembersUnlisted(String unit, int places) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(EVEN_WITH_HEADCOUNT);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new UnitDoubleBooked(arguments.of(EVEN_WITH_HEADCOUNT, evenWithHeadcount));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    new Clashes<>(plan.unitClaims(), Clashes::places)
        .among(this::concerns, (unit, clash) -> report(unit, clash, verdicts), verdicts::pass);
  }

  private boolean concerns(UnitEntry unit) {
    return evenWithHeadcount || unit.unit().indivisible() || unit.unit().headcount().isEmpty();
  }

  private static void report(UnitEntry unit, Clash clash, Verdicts verdicts) {
    if (unit.hasUnlistedMembers()) {
      verdicts.cannotCheck(unit, new MembersUnlisted(unit.name(), clash.claims().size()));
      return;
    }
    boolean indivisible = unit.unit().indivisible();
    Severity severity = indivisible ? Severity.ERROR : Severity.WARNING;
    verdicts.failAs(
        clash.certain() ? severity : Severity.INFO,
        unit,
        new Facts(
            unit.name(),
            clash.when(),
            clash.people(),
            clash.certain(),
            indivisible,
            unit.unit().headcount().isPresent()),
        clash.claims());
  }
}
