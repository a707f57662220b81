package io.github.publicityday.benchmark.peers;

import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import java.util.Arrays;
import java.util.List;

/**
 * What a library can reach: a graph of immutable objects in, the sweep of {@link PrimitiveArrays}
 * inside, one record for each finding out.
 */
public final class ObjectSweep implements Contender<ObjectPlan<MinuteActivity>, ObjectSweep.Found> {
  /**
   * What was found in one plan.
   *
   * @param number which plan it is
   * @param findings the findings, in no order
   */
  public record Found(int number, FindingChunks findings) {}

  @Override
  public ObjectPlan<MinuteActivity> prepare(Workload workload) {
    return ObjectPlan.inMinutes(workload);
  }

  @Override
  public Found find(ObjectPlan<MinuteActivity> plan) {
    FindingChunks findings = new FindingChunks();
    Extract extract = new Extract(plan);
    extract.read(plan.activities(), findings);
    Slots byVenue = new Slots(extract.ofVenue);
    Slots byUnit = new Slots(extract.ofUnit);
    extract.distribute(byVenue, byUnit);
    venueOverlaps(plan, byVenue, findings);
    unitOverlaps(plan, byUnit, findings);
    return new Found(plan.number(), findings);
  }

  @Override
  public long digest(Found found) {
    return found.findings().digest(found.number());
  }

  private static void venueOverlaps(
      ObjectPlan<MinuteActivity> plan, Slots byVenue, FindingChunks findings) {
    List<MinuteActivity> activities = plan.activities();
    long[] slots = byVenue.packed();
    for (int v = 0; v < plan.venues(); v++) {
      int to = byVenue.to(v);
      for (int i = byVenue.from(v); i < to; i++) {
        long end = Slots.end(slots[i]);
        for (int j = i + 1; j < to && Slots.start(slots[j]) < end; j++) {
          findings.add(
              new Finding.VenueOverlap(
                  v,
                  activities.get(Slots.activity(slots[i])),
                  activities.get(Slots.activity(slots[j]))));
        }
      }
    }
  }

  private static void unitOverlaps(
      ObjectPlan<MinuteActivity> plan, Slots byUnit, FindingChunks findings) {
    List<MinuteActivity> activities = plan.activities();
    long[] slots = byUnit.packed();
    int[] load = new int[byUnit.mostOfOne()];
    for (Unit unit : plan.units()) {
      int from = byUnit.from(unit.id());
      int to = byUnit.to(unit.id());
      for (int i = from; i < to; i++) {
        load[i - from] = Slots.people(slots[i]);
      }
      int peak = 0;
      for (int i = from; i < to; i++) {
        int people = Slots.people(slots[i]);
        long end = Slots.end(slots[i]);
        for (int j = i + 1; j < to && Slots.start(slots[j]) < end; j++) {
          findings.add(
              new Finding.UnitOverlap(
                  unit,
                  activities.get(Slots.activity(slots[i])),
                  activities.get(Slots.activity(slots[j]))));
          load[j - from] += people;
        }
        peak = Math.max(peak, load[i - from]);
      }
      if (peak > unit.headcount()) {
        findings.add(new Finding.Overloaded(unit));
      }
    }
  }

  /** The numbers of a plan, read from its objects once and in their order. */
  private static final class Extract {
    final int[] ofVenue;
    final int[] ofUnit;
    private final int[] start;
    private final int[] end;
    private final int[] venue;
    private final int[] firstBooking;
    private int[] unitAndPeople;

    Extract(ObjectPlan<MinuteActivity> plan) {
      int activities = plan.activities().size();
      ofVenue = new int[plan.venues() + 2];
      ofUnit = new int[plan.units().size() + 2];
      start = new int[activities];
      end = new int[activities];
      venue = new int[activities];
      firstBooking = new int[activities + 1];
      unitAndPeople = new int[3 * activities];
    }

    void read(List<MinuteActivity> activities, FindingChunks findings) {
      int booking = 0;
      for (int a = 0; a < start.length; a++) {
        MinuteActivity activity = activities.get(a);
        start[a] = activity.start();
        end[a] = activity.end();
        venue[a] = activity.venue();
        ofVenue[venue[a] + 2]++;
        if (activity.responsible().isEmpty()) {
          findings.add(new Finding.MissingResponsible(activity));
        }
        List<Participation> participations = activity.participations();
        int next = booking + participations.size();
        if (next > unitAndPeople.length) {
          unitAndPeople = Arrays.copyOf(unitAndPeople, 2 * next);
        }
        for (int i = 0; booking < next; i++) {
          Participation participation = participations.get(i);
          int unit = participation.unit().id();
          ofUnit[unit + 2]++;
          unitAndPeople[booking++] = unit << 8 | participation.assigned();
          if (participation.assigned() < participation.minimum()) {
            findings.add(new Finding.Understaffed(participation));
          }
        }
        firstBooking[a + 1] = booking;
      }
    }

    void distribute(Slots byVenue, Slots byUnit) {
      for (int a : StartOrder.of(start)) {
        long slot = Slots.pack(start[a], end[a], a);
        byVenue.add(venue[a], slot);
        for (int b = firstBooking[a]; b < firstBooking[a + 1]; b++) {
          byUnit.add(unitAndPeople[b] >>> 8, slot | unitAndPeople[b] & 0xff);
        }
      }
    }
  }
}
