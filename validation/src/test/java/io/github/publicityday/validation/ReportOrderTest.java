package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The gravest first; within a severity by document order, rule, related elements, evidence. */
class ReportOrderTest {
  private record Fact(int number) implements Evidence {}

  /** Gives its verdicts in a random order. */
  private record Scattered(String id, long seed) implements Rule {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      List<Element> elements = new ArrayList<>(plan.units());
      elements.addAll(plan.work());
      List<Runnable> all = new ArrayList<>();
      for (Element element : elements) {
        for (Severity severity : Severity.values()) {
          for (WorkItem other : plan.work()) {
            Related related = Related.of(Related.Part.PART, other);
            for (int number = 1; number <= 2; number++) {
              Fact fact = new Fact(number);
              all.add(() -> verdicts.failAs(severity, element, fact, ImmutableList.of(related)));
            }
          }
        }
        all.add(() -> verdicts.cannotCheck(element, new Fact(2)));
        all.add(() -> verdicts.cannotCheck(element, new Fact(1)));
      }
      Collections.shuffle(all, new Random(seed));
      all.forEach(Runnable::run);
    }
  }

  private static final PublicityPlan PLAN =
      plan(
          units("z", "a"),
          event("y").under("z").with(zone("x").under("z"), zone("b").under("a")),
          activity("c").under("a"),
          duty("d").under("a"));

  private static Report scattered(long seed) {
    return PlanValidator.builder()
        .addRule(new Scattered("b-rule", seed))
        .addRule(new Scattered("a-rule", seed + 1))
        .build()
        .validate(PLAN);
  }

  @Test
  void isTotalAndDocumented() {
    List<String> documentOrder =
        List.of(
            "units[z]",
            "units[a]",
            "activities[y]",
            "activities[y].parts[x]",
            "activities[y].parts[b]",
            "activities[c]",
            "duties[d]");
    Comparator<Finding> documented =
        Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(finding -> documentOrder.indexOf(finding.subject().toString()))
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.related().get(0).path().toString())
            .thenComparing(finding -> ((Fact) finding.evidence()).number());
    List<Finding> findings =
        scattered(1).findings().stream()
            .filter(finding -> finding.evidence() instanceof Fact)
            .toList();
    assertThat(findings).hasSize(2 * 7 * 3 * 5 * 2);
    assertThat(Comparators.isInStrictOrder(findings, documented)).isTrue();
  }

  @Test
  void doesNotDependOnTheOrderInWhichARuleGivesItsVerdicts() {
    for (int seed = 2; seed < 50; seed++) {
      assertThat(scattered(seed)).isEqualTo(scattered(1));
    }
  }

  @Test
  void whatCannotBeCheckedIsInDocumentOrder() {
    LedgerLine line =
        scattered(7).ledger().stream()
            .filter(l -> l.rule().equals("a-rule"))
            .findFirst()
            .orElseThrow();
    assertThat(line.unchecked())
        .extracting(unchecked -> unchecked.subject() + " " + ((Fact) unchecked.reason()).number())
        .containsExactly(
            "units[z] 1",
            "units[z] 2",
            "units[a] 1",
            "units[a] 2",
            "activities[y] 1",
            "activities[y] 2",
            "activities[y].parts[x] 1",
            "activities[y].parts[x] 2",
            "activities[y].parts[b] 1",
            "activities[y].parts[b] 2",
            "activities[c] 1",
            "activities[c] 2",
            "duties[d] 1",
            "duties[d] 2");
  }
}
