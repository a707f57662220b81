package io.github.publicityday.validation.testing;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.Report;
import java.util.Optional;
import java.util.Random;

/** What holds of every rule, whatever it looks for. */
public enum Law {
  /** A rule throws nothing, whatever the plan. */
  NO_EXCEPTION("a rule throws nothing, whatever the plan", same(Law::thrown)),

  /** Checked twice, a plan gets equal reports, byte for byte. */
  REPEATABLE("checked twice, a plan gets equal reports, byte for byte", same(Law::unequal)),

  /**
   * The order of a plan's unordered lists changes nothing. Relays, agendas and phases are ordered.
   */
  ORDER("the order of a plan's unordered lists changes nothing", new Shuffle()),

  /**
   * A week later, the same is wrong on other dates. Rules about the calendar itself (a fixed day, a
   * festival, a year) are the exception.
   */
  WEEK("a week later, the same is wrong on other dates", new ShiftByAWeek()),

  /** Ids say which is which, and nothing else. */
  IDS("with other ids, the same is wrong under other ids", new RenameIds()),

  /**
   * One more activity, of a unit and at a venue of its own, adds no finding if nothing is wrong
   * with it. Rules that count what a plan has are the exception.
   */
  UNRELATED("an unrelated activity that is right adds no finding", new UnrelatedActivity()),

  /**
   * What is found does not silently vanish when a field is left blank: not at all if it has nothing
   * to do with the field, and not without a word if the field says how many, when or where.
   */
  BLANK("a field left blank hides no finding", new Blanking());

  private final String statement;

  @SuppressWarnings("ImmutableEnumChecker") // no change has any state
  private final Change change;

  Law(String statement, Change change) {
    this.statement = statement;
    this.change = change;
  }

  /** {@code plan} and a change that the law is about; empty if there is none. */
  Optional<Trial> trial(PublicityPlan plan, Random random) {
    return change.to(plan, random);
  }

  /** The law in words. */
  @Override
  public String toString() {
    return statement;
  }

  private static Change same(Trial.Comparison comparison) {
    return (plan, random) ->
        Optional.of(new Trial(plan, PublicityPlan.builder().from(plan).build(), comparison));
  }

  private static Optional<String> thrown(String rule, Report before, Report after) {
    LedgerLine line = Sayings.lineOf(rule, before);
    return line.reason().map(reason -> "it throws " + reason);
  }

  private static Optional<String> unequal(String rule, Report before, Report after) {
    String first = Sayings.verbatim(rule, before);
    String second = Sayings.verbatim(rule, after);
    return first.equals(second)
        ? Optional.empty()
        : Optional.of("said first: " + first + "\nsaid then: " + second);
  }
}
