package io.github.publicityday.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One generated plan as primitive arrays: what every contender's own representation is made from.
 *
 * <p>Units, venues, activities and participations are known by their indices. Times are minutes
 * since midnight of day 0, and slots are half-open.
 *
 * @param number which plan it is, from 0
 * @param venues how many venues there are
 * @param headcount by unit
 * @param start by activity
 * @param end by activity
 * @param venue by activity
 * @param responsible by activity, the unit that answers for it, or {@link #NOBODY}
 * @param firstParticipation by activity, its first participation; one more entry at the end
 * @param unit by participation
 * @param minimum by participation, how many people are asked for
 * @param assigned by participation, how many people are assigned
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares workloads
public record Workload(
    int number,
    int venues,
    int[] headcount,
    int[] start,
    int[] end,
    int[] venue,
    int[] responsible,
    int[] firstParticipation,
    int[] unit,
    int[] minimum,
    int[] assigned) {
  /** No unit answers. */
  public static final int NOBODY = -1;

  private static final long SEED = 20250401L;
  private static final int MOST_UNITS = 4;

  /** Plan {@code number} of {@code size}. The order of the draws is a part of the workload. */
  public static Workload of(Size size, int number) {
    SplittableRandom random = new SplittableRandom(SEED + number);
    int activities = size.activities();
    int[] headcount = new int[size.units()];
    for (int u = 0; u < headcount.length; u++) {
      headcount[u] = random.nextInt(5, 41);
    }
    int[] start = new int[activities];
    int[] end = new int[activities];
    int[] venue = new int[activities];
    int[] responsible = new int[activities];
    int[] firstParticipation = new int[activities + 1];
    int[] unit = new int[activities * MOST_UNITS];
    int[] minimum = new int[activities * MOST_UNITS];
    int[] assigned = new int[activities * MOST_UNITS];
    int p = 0;
    for (int a = 0; a < activities; a++) {
      int day = random.nextInt(size.days());
      start[a] = day * 1440 + 480 + 5 * random.nextInt(109);
      end[a] = start[a] + random.nextInt(10, 121);
      venue[a] = random.nextInt(size.venues());
      int first = p;
      firstParticipation[a] = first;
      int last = first + random.nextInt(1, MOST_UNITS + 1);
      while (p < last) {
        do {
          unit[p] = random.nextInt(headcount.length);
        } while (contains(unit, first, p, unit[p]));
        minimum[p] = random.nextInt(1, 5);
        assigned[p] = random.nextInt(0, 7);
        p++;
      }
      boolean missing = random.nextInt(100) < 2;
      int answering = random.nextInt(last - first);
      responsible[a] = missing ? NOBODY : unit[first + answering];
    }
    firstParticipation[activities] = p;
    return new Workload(
        number,
        size.venues(),
        headcount,
        start,
        end,
        venue,
        responsible,
        firstParticipation,
        Arrays.copyOf(unit, p),
        Arrays.copyOf(minimum, p),
        Arrays.copyOf(assigned, p));
  }

  private static boolean contains(int[] units, int from, int to, int unit) {
    for (int i = from; i < to; i++) {
      if (units[i] == unit) {
        return true;
      }
    }
    return false;
  }

  /** How many activities there are. */
  public int activities() {
    return start.length;
  }

  /** How many units there are. */
  public int units() {
    return headcount.length;
  }

  /** How many participations there are. */
  public int participations() {
    return unit.length;
  }
}
