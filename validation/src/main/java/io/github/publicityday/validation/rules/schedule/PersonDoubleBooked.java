package io.github.publicityday.validation.rules.schedule;

import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PersonEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.schedule.Clashes.Clash;

/**
 * Flags a person, named or told by a post, who is due at two or more places at one instant: one
 * finding for each maximal set of places, naming all of them.
 *
 * <p><b>Fails:</b> the spokesman at the desk from 10:00 to 11:00 and on the air from 10:30.
 * <b>Passes:</b> the same on the air from 11:00.
 *
 * <p><b>Why it matters:</b> a unit can send somebody else, a person cannot; the studio calls, and
 * he stands at the desk.
 *
 * <p><b>Severity:</b> error if the times certainly meet; warning if they only possibly do.
 *
 * <p><b>Leaves alone:</b> an activity and its own part, or a duty that is done during it; two
 * assignments in one activity; back to back; a seat in the leading group, which ties nobody to a
 * place; the person's unit (UnitDoubleBooked speaks).
 *
 * <p><b>Cannot be checked:</b> never; an assignment whose time is not known meets no other.
 */
public final class PersonDoubleBooked implements Rule {
  /**
   * The conflict; the related elements are the places.
   *
   * @param person the name or post
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  public record Facts(String person, TimeSlot when, boolean certain) implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    new Clashes<>(plan.personClaims(), Clashes::places)
        .among(person -> true, (person, clash) -> report(person, clash, verdicts), verdicts::pass);
  }

  private static void report(PersonEntry person, Clash clash, Verdicts verdicts) {
    verdicts.failAs(
        clash.certain() ? Severity.ERROR : Severity.WARNING,
        person,
        new Facts(person.name(), clash.when(), clash.certain()),
        clash.claims());
  }
}
