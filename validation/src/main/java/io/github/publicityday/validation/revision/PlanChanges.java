package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Basis;
import io.github.publicityday.Delegation;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedYear;
import io.github.publicityday.Waiver;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a revision changes in a plan.
 *
 * <p>What stands in both plans is found again by its id where it has one, otherwise by what it is
 * called. An activity keeps its id wherever it moves; with another id it is the one of the same
 * parent with the same title, else with the same time, place, parts and units. What is new or gone
 * is told as a whole and not field by field.
 *
 * <p>The order of a list is told where it means something: of phases, agendas, relays and the
 * leading group.
 */
public final class PlanChanges {
  private static final ListKind<Basis> BASES =
      ListKind.named(
          Aspect.BASIS,
          "basis",
          Basis::issuer,
          (from, to, at) -> {
            at.value(Aspect.SUBJECT, "subject", from.subject(), to.subject());
            at.value(Aspect.YEAR, "year", boxed(from.year()), boxed(to.year()));
          });

  private static final ListKind<Phase> PHASES =
      ListKind.<Phase>named(
              Aspect.PHASE,
              "phases",
              Phase::name,
              (from, to, at) -> {
                at.value(Aspect.PERIOD, "period", from.period(), to.period());
                at.value(Aspect.TASK, "task", from.task(), to.task());
              })
          .inOrder()
          .orBy(Phase::period);

  private static final ListKind<Delegation> DELEGATIONS =
      ListKind.<Delegation>named(
              Aspect.DELEGATION,
              "delegations",
              Delegation::task,
              (from, to, at) -> at.refs(Aspect.DELEGATE, "units", from.units(), to.units()))
          .orBy(delegation -> Optional.of(delegation.units()));

  private static final ListKind<Waiver> WAIVERS =
      ListKind.named(
          Aspect.WAIVER,
          "waivers",
          Waiver::fingerprint,
          (from, to, at) -> {
            at.value(Aspect.REASON, "reason", from.reason(), to.reason());
            at.value(Aspect.AUTHOR, "by", from.by(), to.by());
            at.value(Aspect.UNTIL, "until", from.until(), to.until());
          });

  private PlanChanges() {}

  /**
   * The changes that lead from {@code old} to {@code revised}; empty if the plans say the same.
   * What concerns the plan as a whole comes first, then the activities and after them the duties,
   * each with their parts in the order of the revised plan and then those that are gone. All that
   * is changed in one activity stands together. About linear in the size of the plans.
   */
  public static ImmutableList<Change> between(PublicityPlan old, PublicityPlan revised) {
    BothPlans plans = new BothPlans(old, revised);
    ElementPath root = ElementPath.root();
    Sides at = new Sides(plans, root, root, Optional.empty(), Optional.empty(), SideTimes.NONE);
    compareHead(old, revised, at);
    compareParties(old, revised, at);
    at.list(RequirementComparison.DECLARED_COUNTS, old.declaredCounts(), revised.declaredCounts());
    at.list(RequirementComparison.QUOTAS, old.quotas(), revised.quotas());
    at.list(RequirementComparison.DEADLINES, old.deadlines(), revised.deadlines());
    at.list(DELEGATIONS, old.delegations(), revised.delegations());
    at.list(WAIVERS, old.waivers(), revised.waivers());
    ActivityTable table =
        ActivityTable.of(old, plans.oldCalendar(), revised, plans.revisedCalendar());
    ActivityComparison.compare(table, plans);
    DutyComparison.compare(old.duties(), revised.duties(), plans);
    return plans.changes();
  }

  private static void compareHead(PublicityPlan old, PublicityPlan revised, Sides at) {
    at.value(Aspect.TITLE, "title", old.title(), revised.title());
    compareDays(old.day(), revised.day(), at);
    at.value(Aspect.ORDINAL, "ordinal", boxed(old.ordinal()), boxed(revised.ordinal()));
    at.value(Aspect.YEAR, "year", words(old.year()), words(revised.year()));
    at.value(Aspect.DATE, "date", words(old.date()), words(revised.date()));
    at.value(Aspect.THEME, "theme", old.theme(), revised.theme());
    at.value(Aspect.ISSUER, "issuer", words(old.issuer()), words(revised.issuer()));
    at.list(BASES, old.bases(), revised.bases());
    at.value(Aspect.ISSUE_DATE, "issued", words(old.issueDate()), words(revised.issueDate()));
    at.value(Aspect.PERIOD, "period", old.period(), revised.period());
    at.value(Aspect.ZONE, "zone", old.zone().getId(), revised.zone().getId());
    at.list(PHASES, old.phases(), revised.phases());
  }

  private static void compareParties(PublicityPlan old, PublicityPlan revised, Sides at) {
    PartyComparison.compareGroups(old.leadingGroup(), revised.leadingGroup(), at);
    at.list(PartyComparison.UNITS, old.units(), revised.units());
    at.list(PartyComparison.PEOPLE, old.people(), revised.people());
    at.list(PartyComparison.VENUES, old.venues(), revised.venues());
    at.list(PartyComparison.TRAVEL_TIMES, old.travelTimes(), revised.travelTimes());
    at.refs(Aspect.ADDRESSEE, "addressees", old.addressees(), revised.addressees());
  }

  /** A year or ordinal is another one, and no greater or smaller number. */
  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Optional<String> words(StatedYear year) {
    return year instanceof StatedYear.Absent ? Optional.empty() : Optional.of(year.toString());
  }

  private static Optional<StatedIssuer> words(StatedIssuer issuer) {
    return issuer instanceof StatedIssuer.Absent ? Optional.empty() : Optional.of(issuer);
  }

  /** A date that says no more than its day is one. */
  private static Optional<Object> words(Optional<StatedDate> date) {
    return date.map(
        stated ->
            stated instanceof StatedDate.Full full && full.weekday().isEmpty()
                ? full.date()
                : stated);
  }

  /** Days with one code differ in what a host says of them. */
  private static void compareDays(
      Optional<PublicityDay> from, Optional<PublicityDay> to, Sides plan) {
    plan.value(Aspect.DAY, "day", from.map(PublicityDay::code), to.map(PublicityDay::code));
    if (from.isPresent() && to.isPresent() && from.get().code().equals(to.get().code())) {
      Sides at = plan.field("day");
      PublicityDay was = from.get();
      PublicityDay now = to.get();
      at.value(Aspect.ENGLISH_NAME, "name", was.name(), now.name());
      at.value(Aspect.CHINESE_NAME, "chineseName", was.chineseName(), now.chineseName());
      at.value(Aspect.RECURRENCE, "recurrence", was.recurrence(), now.recurrence());
      at.items(Aspect.NUMBERING, "numberings", was.numberings(), now.numberings());
    }
  }
}
