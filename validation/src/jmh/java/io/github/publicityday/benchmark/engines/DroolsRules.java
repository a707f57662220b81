package io.github.publicityday.benchmark.engines;

import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.benchmark.peers.Finding;
import io.github.publicityday.benchmark.peers.Findings;
import io.github.publicityday.benchmark.peers.MinuteActivity;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import io.github.publicityday.benchmark.peers.Unit;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools: five rules, compiled once into an executable model; a session for each plan. Its joins
 * are hashed by unit and by venue, on which all its speed depends.
 */
public final class DroolsRules implements Contender<DroolsRules.Facts, Findings> {
  private static final String RULES =
      """
      package io.github.publicityday.benchmark.engines;

      import io.github.publicityday.benchmark.peers.Finding;
      import io.github.publicityday.benchmark.peers.Unit;

      global java.util.List findings;

      rule "missing responsible" when
        $a: VenueBooking(answeredFor == false)
      then
        findings.add(new Finding.MissingResponsible($a.getActivity()));
      end

      rule "understaffed" when
        $b: UnitBooking(assigned < minimum)
      then
        findings.add(new Finding.Understaffed($b.getParticipation()));
      end

      rule "unit overlap" when
        $one: UnitBooking($unit: unitId, $id: id, $start: start, $end: end)
        $other: UnitBooking(unitId == $unit, id > $id, start < $end, end > $start)
      then
        findings.add(new Finding.UnitOverlap(
            $one.getUnit(), $one.getActivity(), $other.getActivity()));
      end

      rule "venue overlap" when
        $one: VenueBooking($venue: venue, $id: id, $start: start, $end: end)
        $other: VenueBooking(venue == $venue, id > $id, start < $end, end > $start)
      then
        findings.add(new Finding.VenueOverlap(
            $one.getVenue(), $one.getActivity(), $other.getActivity()));
      end

      rule "overloaded" when
        $unit: Unit($id: id)
        accumulate(UnitBooking(unitId == $id, $b: this); $bookings: collectList($b))
        eval(Peak.of($bookings) > $unit.headcount())
      then
        findings.add(new Finding.Overloaded($unit));
      end
      """;

  private final KieBase base = compile();

  /**
   * A plan as facts.
   *
   * @param number which plan it is
   * @param units all units
   * @param venueBookings all activities
   * @param unitBookings all participations
   */
  public record Facts(
      int number,
      List<Unit> units,
      List<VenueBooking> venueBookings,
      List<UnitBooking> unitBookings) {}

  private static KieBase compile() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/plan.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public Facts prepare(Workload workload) {
    ObjectPlan<MinuteActivity> plan = ObjectPlan.inMinutes(workload);
    return new Facts(plan.number(), plan.units(), VenueBooking.of(plan), UnitBooking.of(plan));
  }

  @Override
  public Findings find(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", findings);
      facts.units().forEach(session::insert);
      facts.venueBookings().forEach(session::insert);
      facts.unitBookings().forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return new Findings(facts.number(), findings);
  }

  @Override
  public long digest(Findings findings) {
    return findings.digest();
  }
}
