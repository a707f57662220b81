package io.github.publicityday.validation;

import com.google.common.collect.TreeMultiset;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A number of people that changes from time to time; nobody before the first change. */
final class PeopleOverTime {
  private final long[] changes;
  private final long[] people;

  private PeopleOverTime(long[] changes, long[] people) {
    this.changes = changes;
    this.people = people;
  }

  private record Change(long second, int people, boolean more) {}

  /** Everybody who is bound, added up. O(n log n). */
  static PeopleOverTime sum(List<Bound> all) {
    List<Change> changes = changes(all);
    long[] seconds = new long[changes.size()];
    long[] people = new long[changes.size()];
    long sum = 0;
    for (int i = 0; i < seconds.length; i++) {
      Change change = changes.get(i);
      sum += change.more() ? change.people() : -change.people();
      seconds[i] = change.second();
      people[i] = sum;
    }
    return new PeopleOverTime(seconds, people);
  }

  /** The greatest number that is bound at once by one of {@code all}. O(n log n). */
  static PeopleOverTime greatest(List<Bound> all) {
    List<Change> changes = changes(all);
    long[] seconds = new long[changes.size()];
    long[] people = new long[changes.size()];
    TreeMultiset<Integer> underWay = TreeMultiset.create();
    for (int i = 0; i < seconds.length; i++) {
      Change change = changes.get(i);
      if (change.more()) {
        underWay.add(change.people());
      } else {
        underWay.remove(change.people());
      }
      seconds[i] = change.second();
      people[i] = underWay.isEmpty() ? 0 : underWay.elementSet().last();
    }
    return new PeopleOverTime(seconds, people);
  }

  private static List<Change> changes(List<Bound> all) {
    List<Change> changes = new ArrayList<>();
    for (Bound bound : all) {
      changes.add(new Change(second(bound.when().startInclusive()), bound.people(), true));
      changes.add(new Change(second(bound.when().endExclusive()), bound.people(), false));
    }
    changes.sort(Comparator.comparingLong(Change::second));
    return changes;
  }

  /** How many there are in the second that starts then. O(log n). */
  long at(long second) {
    int found = Arrays.binarySearch(changes, second);
    // Of several changes at one time, the last one has the number.
    int last = found >= 0 ? found : -found - 2;
    while (last + 1 < changes.length && changes[last + 1] == second) {
      last++;
    }
    return last < 0 ? 0 : people[last];
  }

  /** Since the epoch, as if in UTC: times of one plan are in one zone. */
  static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  static LocalDateTime time(long second) {
    return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
  }
}
