package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be lost with a field. A finding has to do with the field if one of these holds:
 *
 * <ul>
 *   <li>One of the finding's elements (its subject and its related elements) is within the element
 *       that has the field, or that one within it: what is within inherits, and a whole is judged
 *       by its parts. Elements are units, people, venues, activities and duties; what an element
 *       says of itself counts as the element, and what the plan says of itself as the plan, which
 *       has everything within it.
 *   <li>One of the finding's elements names the element that has the field (by its id, name or
 *       alias), or names one that does: it uses what stands there.
 *   <li>The content of the field names one of the finding's elements: it is what the finding tells
 *       of it.
 * </ul>
 *
 * <p>A finding that has nothing to do with the field must stay. One that has may go, but not always
 * in silence. If the field said when or where an activity is, what year it is or how many people
 * there are, nobody knows now what others were measured by; so somebody must say so: some rule, not
 * always the same, has a finding that it did not have, or cannot check what it could. Silence is
 * right where the field was itself what is wrong (the finding is about the element that has it),
 * where the whole says the same in its place, and about lists, demands and claims: who is not on a
 * list takes no part, and nobody falls short of what nobody asks.
 */
final class LossOfFindings implements Trial.Comparison {
  private final PlanElements names;
  private final Blank blank;

  LossOfFindings(PublicityPlan plan, Blank blank) {
    this.names = new PlanElements(plan);
    this.blank = blank;
  }

  @Override
  public Optional<String> difference(String rule, Report before, Report after) {
    ImmutableSet<String> kept =
        Sayings.findingsOf(rule, after).map(Finding::fingerprint).collect(toImmutableSet());
    ImmutableList<Finding> lost =
        Sayings.findingsOf(rule, before)
            .filter(finding -> !kept.contains(finding.fingerprint()))
            .filter(finding -> Sayings.findingsOf(rule, after).noneMatch(f -> holds(f, finding)))
            .collect(toImmutableList());
    return lost.stream().flatMap(finding -> objection(finding, before, after).stream()).findFirst();
  }

  /** Whether {@code larger} says the same of more elements, as a set of clashes that has grown. */
  private static boolean holds(Finding larger, Finding finding) {
    return larger.subject().equals(finding.subject())
        && !finding.related().isEmpty()
        && pathsOf(larger).containsAll(pathsOf(finding));
  }

  private static ImmutableSet<ElementPath> pathsOf(Finding finding) {
    return finding.related().stream().map(Related::path).collect(toImmutableSet());
  }

  private Optional<String> objection(Finding finding, Report before, Report after) {
    if (!concerns(finding)) {
      return Optional.of(
          "with " + blank + ", which it has nothing to do with, this is lost: " + finding);
    } else if (blank.leavesUnknown() && !isOf(blank.owner(), finding) && !saysMore(before, after)) {
      return Optional.of("with " + blank + " this is lost without a word: " + finding);
    }
    return Optional.empty();
  }

  private boolean concerns(Finding finding) {
    ImmutableList<String> owner = blank.owner();
    ImmutableList<ImmutableList<String>> elements =
        Stream.concat(Stream.of(finding.subject()), finding.related().stream().map(Related::path))
            .map(PlanElements::of)
            .distinct()
            .collect(toImmutableList());
    return elements.stream().anyMatch(element -> oneIsWithinTheOther(element, owner))
        || elements.stream().anyMatch(element -> names.lead(element.get(0), owner.get(0)))
        || elements.stream().anyMatch(element -> names.tell(blank.lost(), element.get(0)));
  }

  private static boolean oneIsWithinTheOther(List<String> one, List<String> other) {
    int common = Math.min(one.size(), other.size());
    return one.subList(0, common).equals(other.subList(0, common));
  }

  /** Whether the finding is about what the element itself says. */
  private static boolean isOf(ImmutableList<String> owner, Finding finding) {
    return PlanElements.of(finding.subject()).equals(owner);
  }

  private static boolean saysMore(Report before, Report after) {
    ImmutableSet<String> known =
        before.findings().stream().map(LossOfFindings::kind).collect(toImmutableSet());
    return after.unchecked() > before.unchecked()
        || after.findings().stream().anyMatch(finding -> !known.contains(kind(finding)));
  }

  private static String kind(Finding finding) {
    return finding.fingerprint() + finding.severity() + finding.evidence().variant();
  }
}
