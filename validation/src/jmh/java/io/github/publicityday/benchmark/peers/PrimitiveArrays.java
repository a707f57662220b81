package io.github.publicityday.benchmark.peers;

import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.Workload;

/**
 * The floor under every other contender: primitive arrays in, and no object for any finding, which
 * goes straight into the digest.
 *
 * <p>Activities are sorted by start once. Distributed to units and venues in that order, they are
 * sorted within each, and whatever overlaps a booking comes right behind it. A pair found is also
 * people added to the load at the later start, where alone a peak can be.
 */
public final class PrimitiveArrays implements Contender<Workload, Long> {
  @Override
  public Workload prepare(Workload workload) {
    return workload;
  }

  @Override
  public Long find(Workload plan) {
    Slots byVenue = new Slots(counts(plan.venue(), plan.venues()));
    Slots byUnit = new Slots(counts(plan.unit(), plan.units()));
    distribute(plan, byVenue, byUnit);
    return timeless(plan) + venueOverlaps(plan, byVenue) + unitOverlaps(plan, byUnit);
  }

  @Override
  public long digest(Long findings) {
    return findings;
  }

  /** The digest of what is no matter of time: nobody answers, or too few people are assigned. */
  public static long timeless(Workload plan) {
    return missingResponsible(plan) + understaffed(plan);
  }

  private static long missingResponsible(Workload plan) {
    long digest = 0;
    int[] responsible = plan.responsible();
    for (int a = 0; a < responsible.length; a++) {
      if (responsible[a] == Workload.NOBODY) {
        digest += Digest.missingResponsible(plan.number(), a);
      }
    }
    return digest;
  }

  private static long understaffed(Workload plan) {
    long digest = 0;
    int[] minimum = plan.minimum();
    int[] assigned = plan.assigned();
    for (int p = 0; p < minimum.length; p++) {
      if (assigned[p] < minimum[p]) {
        digest += Digest.understaffed(plan.number(), p);
      }
    }
    return digest;
  }

  private static int[] counts(int[] resources, int size) {
    int[] counts = new int[size + 2];
    for (int resource : resources) {
      counts[resource + 2]++;
    }
    return counts;
  }

  private static void distribute(Workload plan, Slots byVenue, Slots byUnit) {
    int[] start = plan.start();
    int[] end = plan.end();
    int[] venue = plan.venue();
    int[] firstParticipation = plan.firstParticipation();
    int[] unit = plan.unit();
    int[] assigned = plan.assigned();
    for (int a : StartOrder.of(start)) {
      long slot = Slots.pack(start[a], end[a], a);
      byVenue.add(venue[a], slot);
      for (int p = firstParticipation[a]; p < firstParticipation[a + 1]; p++) {
        byUnit.add(unit[p], slot | assigned[p]);
      }
    }
  }

  private static long venueOverlaps(Workload plan, Slots byVenue) {
    long digest = 0;
    long[] slots = byVenue.packed();
    for (int v = 0; v < plan.venues(); v++) {
      int to = byVenue.to(v);
      for (int i = byVenue.from(v); i < to; i++) {
        int one = Slots.activity(slots[i]);
        long end = Slots.end(slots[i]);
        for (int j = i + 1; j < to && Slots.start(slots[j]) < end; j++) {
          digest += Digest.venueOverlap(plan.number(), v, one, Slots.activity(slots[j]));
        }
      }
    }
    return digest;
  }

  private static long unitOverlaps(Workload plan, Slots byUnit) {
    long digest = 0;
    long[] slots = byUnit.packed();
    int[] headcount = plan.headcount();
    int[] load = new int[byUnit.mostOfOne()];
    for (int u = 0; u < headcount.length; u++) {
      int from = byUnit.from(u);
      int to = byUnit.to(u);
      for (int i = from; i < to; i++) {
        load[i - from] = Slots.people(slots[i]);
      }
      int peak = 0;
      for (int i = from; i < to; i++) {
        int one = Slots.activity(slots[i]);
        int people = Slots.people(slots[i]);
        long end = Slots.end(slots[i]);
        for (int j = i + 1; j < to && Slots.start(slots[j]) < end; j++) {
          digest += Digest.unitOverlap(plan.number(), u, one, Slots.activity(slots[j]));
          load[j - from] += people;
        }
        peak = Math.max(peak, load[i - from]);
      }
      if (peak > headcount[u]) {
        digest += Digest.overloaded(plan.number(), u);
      }
    }
    return digest;
  }
}
