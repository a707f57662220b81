package io.github.publicityday.benchmark.engines;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.benchmark.peers.ObjectPlan;

/** Timefold: the plan is a solution as it stands, and what is wrong with it its score analysis. */
public final class TimefoldAnalysis implements Contender<Schedule, TimefoldAnalysis.Analysis> {
  private final SolutionManager<Schedule, SimpleLongScore> manager =
      SolutionManager.create(
          SolverFactory.create(
              new SolverConfig()
                  .withSolutionClass(Schedule.class)
                  .withEntityClasses(UnitBooking.class)
                  .withConstraintProviderClass(ScheduleConstraints.class)));

  /**
   * What was found in one plan.
   *
   * @param number which plan it is
   * @param score the analysis
   */
  public record Analysis(int number, ScoreAnalysis<SimpleLongScore> score) {}

  @Override
  public Schedule prepare(Workload workload) {
    return new Schedule(ObjectPlan.inMinutes(workload));
  }

  @Override
  public Analysis find(Schedule schedule) {
    return new Analysis(
        schedule.number(),
        manager.analyze(
            schedule, ScoreAnalysisFetchPolicy.FETCH_ALL, SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
  }

  @Override
  public long digest(Analysis analysis) {
    long digest = 0;
    for (ConstraintAnalysis<SimpleLongScore> constraint : analysis.score().constraintAnalyses()) {
      for (MatchAnalysis<SimpleLongScore> match : constraint.matches()) {
        var justification = (ScheduleConstraints.Justification) match.justification();
        digest += justification.finding().digest(analysis.number());
      }
    }
    return digest;
  }
}
