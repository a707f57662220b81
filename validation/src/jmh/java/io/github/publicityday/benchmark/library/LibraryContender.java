package io.github.publicityday.benchmark.library;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.ReportLimits;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * The library as its users call it: an immutable plan goes in, a report comes out, by the four
 * families of rules that the workload is about, without limits.
 */
public final class LibraryContender
    implements Contender<LibraryContender.Plan, LibraryContender.Told> {
  private final PlanValidator validator =
      PlanValidator.builder()
          .rules(
              ImmutableList.of(
                  new HeadcountExceeded(),
                  new MissingResponsibleUnit(AnsweringRoles.STANDARD),
                  new StaffingBelowMinimum(),
                  new UnitDoubleBooked(true),
                  new VenueDoubleBooked()))
          .policy(RulePolicy.builder().limits(ReportLimits.NONE).build())
          .build();

  /** The plan to validate. */
  public record Plan(Workload workload, PublicityPlan plan) {}

  /** What was found. */
  public record Told(Workload workload, Report report) {}

  @Override
  public Plan prepare(Workload workload) {
    return new Plan(workload, WorkloadPlans.of(workload));
  }

  @Override
  public Told find(Plan plan) {
    return new Told(plan.workload(), validator.validate(plan.plan()));
  }

  @Override
  public long digest(Told told) {
    return new ReportReader(told.workload()).digest(told.report());
  }

  /** By the library's own {@code validateAll}; who asks for the reports works and reads too. */
  @Override
  public long findAll(List<Plan> plans, ForkJoinPool pool) {
    return pool.submit(() -> digestOfAll(plans, pool)).join();
  }

  private long digestOfAll(List<Plan> plans, Executor helpers) {
    try (Stream<Report> reports = validator.validateAll(plans.stream().map(Plan::plan), helpers)) {
      Iterator<Plan> plan = plans.iterator();
      return reports
          .mapToLong(report -> new ReportReader(plan.next().workload()).digest(report))
          .sum();
    }
  }
}
