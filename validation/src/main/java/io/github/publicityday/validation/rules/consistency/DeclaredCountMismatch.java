package io.github.publicityday.validation.rules.consistency;

import io.github.publicityday.Collective;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.DeclaredCount.Precision;
import io.github.publicityday.validation.CountEntry;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Flags a number that the plan states about its own lists and that its lists do not bear out.
 *
 * <p><b>Fails:</b> "five zones", with four of them named. <b>Passes:</b> "four zones", or "at least
 * four".
 *
 * <p><b>Why it matters:</b> somebody counts to five when the tables are ordered and somebody else
 * to four when the units are told off; the fifth zone is nobody's.
 *
 * <p><b>Severity:</b> error; one of two sentences of the plan is wrong.
 *
 * <p><b>Leaves alone:</b> "about" that is off by no more than a tenth, and always by one. A
 * collective that lists fewer members than it declares is incomplete rather than wrong.
 *
 * <p><b>Cannot be checked:</b> a number of things of which the plan lists none, or not all.
 */
public final class DeclaredCountMismatch implements Rule {
  /**
   * The two numbers.
   *
   * @param counted what is counted
   * @param precision how strictly the number is meant
   * @param declared the number that the text states
   * @param listed how many there are in the list
   * @param named whether that list is the names beside the number, rather than the plan's own
   */
  public record Facts(Counted counted, Precision precision, int declared, int listed, boolean named)
      implements Evidence {
    @Override
    public String variant() {
      return named ? "named" : "listed";
    }
  }

  /** A collective that lists more members than it declares. */
  public record TooManyMembers(String unit, int declared, int listed) implements Evidence {
    @Override
    public String variant() {
      return "members";
    }
  }

  /** A number of things that the plan does not list. */
  public record NotListed(Counted counted, Precision precision, int declared) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.not-listed";
    }
  }

  /** A collective whose members the plan does not list, or not all. */
  public record MembersUnlisted(String unit, int declared, int listed) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    plan.declaredCounts().forEach(entry -> check(plan, entry, verdicts));
    for (UnitEntry unit : plan.units()) {
      Optional<Collective> collective = unit.unit().collective();
      if (collective.isPresent()) {
        check(unit, collective.get(), verdicts);
      }
    }
  }

  private static void check(PlanIndex plan, CountEntry entry, Verdicts verdicts) {
    DeclaredCount count = entry.count();
    int names = count.names().size();
    OptionalInt listed = ListedThings.count(plan, entry);
    if (names > 0 && !agrees(count, names)) {
      verdicts.fail(entry, facts(count, names, true));
    } else if (listed.isPresent() && !agrees(count, listed.getAsInt())) {
      verdicts.fail(entry, facts(count, listed.getAsInt(), false));
    } else if (names > 0 || listed.isPresent()) {
      verdicts.pass(entry);
    } else {
      verdicts.cannotCheck(
          entry, new NotListed(count.counted(), count.precision(), count.number()));
    }
  }

  private static Facts facts(DeclaredCount count, int listed, boolean named) {
    return new Facts(count.counted(), count.precision(), count.number(), listed, named);
  }

  private static boolean agrees(DeclaredCount count, int listed) {
    return switch (count.precision()) {
      case EXACTLY -> listed == count.number();
      case AT_LEAST -> listed >= count.number();
      case ABOUT -> Math.abs(listed - count.number()) <= Math.max(1, count.number() / 10);
    };
  }

  private static void check(UnitEntry unit, Collective collective, Verdicts verdicts) {
    if (collective.declaredSize().isEmpty()) {
      return;
    }
    int declared = collective.declaredSize().getAsInt();
    int listed = collective.members().size();
    if (listed > declared) {
      verdicts.fail(unit, new TooManyMembers(unit.name(), declared, listed));
    } else if (listed < declared) {
      verdicts.cannotCheck(unit, new MembersUnlisted(unit.name(), declared, listed));
    } else {
      verdicts.pass(unit);
    }
  }
}
