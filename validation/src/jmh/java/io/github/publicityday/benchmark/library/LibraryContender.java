package io.github.publicityday.benchmark.library;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.RulePolicy;
import java.util.Set;

/**
 * The library as its users call it: an immutable plan goes in, a report comes out, by the four
 * families of rules that the workload is about.
 *
 * <p>A unit with a headcount is not reported as double-booked, so the plan is validated once
 * without headcounts and once with them, the latter for the units with too few people alone.
 */
public final class LibraryContender
    implements Contender<LibraryContender.Plans, LibraryContender.Reports> {
  private static final Set<String> OVERLAPS =
      Set.of(
          "missing-responsible-unit",
          "staffing-below-minimum",
          "unit-double-booked",
          "venue-double-booked");

  private final PlanValidator overlaps = validator(OVERLAPS);
  private final PlanValidator loads = validator(Set.of("headcount-exceeded"));

  /** The plan to validate, both ways. */
  public record Plans(Workload workload, PublicityPlan withoutHeadcounts, PublicityPlan plan) {}

  /** What was found. */
  public record Reports(Workload workload, Report overlaps, Report loads) {}

  private static PlanValidator validator(Set<String> rules) {
    RulePolicy.Builder policy = RulePolicy.builder();
    BuiltInRules.all().stream()
        .map(Rule::id)
        .filter(id -> !rules.contains(id))
        .forEach(policy::disable);
    return PlanValidator.builder().policy(policy.build()).build();
  }

  @Override
  public Plans prepare(Workload workload) {
    return new Plans(
        workload, WorkloadPlans.withoutHeadcounts(workload), WorkloadPlans.of(workload));
  }

  @Override
  public Reports find(Plans plans) {
    return new Reports(
        plans.workload(),
        overlaps.validate(plans.withoutHeadcounts()),
        loads.validate(plans.plan()));
  }

  @Override
  public long digest(Reports reports) {
    ReportReader reader = new ReportReader(reports.workload());
    return reader.digest(reports.overlaps()) + reader.digest(reports.loads());
  }
}
