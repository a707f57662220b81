package io.github.publicityday.validation.testing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.ReportLimits;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.RulePolicy;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How rules keep the laws in many plans. Each plan is checked once by all rules, and so is what
 * each law makes of it.
 */
final class Survey {
  /** Spreads neighbouring numbers, from which {@link Random} starts alike. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final ImmutableList<Rule> judged;
  private final Set<Law> laws;
  private final PlanValidator alone;
  private final PlanValidator together;
  private final Multiset<String> findings = HashMultiset.create();
  private final ListMultimap<Law, Breach> breaches = LinkedListMultimap.create();

  /**
   * A survey without a plan yet.
   *
   * @param judged the rules that are held to {@code laws}
   * @param beside rules that are not, but may speak in the place of one that is silent
   */
  Survey(List<? extends Rule> judged, List<? extends Rule> beside, Set<Law> laws) {
    this.judged = ImmutableList.copyOf(judged);
    this.laws = laws;
    alone = validator(this.judged);
    together =
        beside.isEmpty()
            ? alone
            : validator(ImmutableList.<Rule>builder().addAll(judged).addAll(beside).build());
  }

  private static PlanValidator validator(Iterable<? extends Rule> rules) {
    RulePolicy.Builder unlimited = RulePolicy.builder().limits(ReportLimits.NONE);
    rules.forEach(rule -> unlimited.enable(rule.id()));
    return PlanValidator.builder().rules(rules).policy(unlimited.build()).build();
  }

  /** Tries the laws on {@code plans} random plans. */
  Survey random(int plans) {
    for (int i = 0; i < plans; i++) {
      long seed = i * SPREAD;
      add(new RandomPlans(seed).next(), "new RandomPlans(" + seed + "L).next()", new Random(seed));
    }
    return this;
  }

  /** Tries the laws on {@code plan}, which {@code origin} tells from others. */
  void add(PublicityPlan plan, String origin, Random random) {
    Report report = alone.validate(plan);
    report.findings().forEach(finding -> findings.add(finding.rule()));
    for (Law law : laws) {
      law.trial(plan, random)
          .ifPresent(
              trial -> {
                boolean other = validatorFor(law) != alone || !trial.before().equals(plan);
                Report before = other ? validatorFor(law).validate(trial.before()) : report;
                add(law, trial, origin, before);
              });
    }
  }

  /** Where a blank may be named by another rule, the others speak too. */
  private PlanValidator validatorFor(Law law) {
    return law == Law.BLANK ? together : alone;
  }

  /** Tries one change to a plan that {@code before} is on. */
  private void add(Law law, Trial trial, String origin, Report before) {
    Report after = validatorFor(law).validate(trial.after());
    for (Rule rule : judged) {
      trial
          .comparison()
          .difference(rule.id(), before, after)
          .map(difference -> new Breach(law, rule, origin, trial, difference))
          .ifPresent(breach -> breaches.put(law, breach));
    }
  }

  /** Tries every blank that there is in {@code plan}. */
  void addBlanks(PublicityPlan plan, String origin) {
    Report report = together.validate(plan);
    Blanking.everywhere(plan).forEach(trial -> add(Law.BLANK, trial, origin, report));
  }

  /** Where {@code rule} breaks {@code law}, in the order of the plans. */
  ImmutableList<Breach> breaches(Law law, String rule) {
    return breaches.get(law).stream()
        .filter(breach -> breach.rule().id().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** How much {@code rule} finds in the plans as they are. */
  int findings(String rule) {
    return findings.count(rule);
  }
}
