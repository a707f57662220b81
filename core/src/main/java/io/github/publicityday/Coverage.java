package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many people a resource of a {@link Timetable} needs at every instant: a step function, told
 * as the stretches for which the number stays the same. Outside them nobody is needed.
 */
public final class Coverage {
  /**
   * A stretch of time.
   *
   * @param when the stretch
   * @param people how many people are needed all through it; at least one
   */
  public record Stretch(TimeSlot when, long people) {}

  /** The start and the end of each stretch. */
  private final ImmutableLongArray seconds;

  private final ImmutableLongArray people;

  private Coverage(ImmutableLongArray seconds, ImmutableLongArray people) {
    this.seconds = seconds;
    this.people = people;
  }

  static Coverage of(Sweep sweep, TimeScale scale) {
    ImmutableLongArray.Builder seconds = ImmutableLongArray.builder();
    ImmutableLongArray.Builder people = ImmutableLongArray.builder();
    long current = 0;
    int until = 0;
    while (sweep.next()) {
      boolean goesOn = current > 0 && until == sweep.from() && current == sweep.people();
      if (!goesOn) {
        if (current > 0) {
          seconds.add(scale.second(until));
        }
        current = sweep.people();
        if (current > 0) {
          seconds.add(scale.second(sweep.from()));
          people.add(current);
        }
      }
      until = sweep.until();
    }
    if (current > 0) {
      seconds.add(scale.second(until));
    }
    return new Coverage(seconds.build(), people.build());
  }

  /** How many stretches there are. */
  public int size() {
    return people.length();
  }

  /**
   * The stretches in order. Those that touch need different numbers of people. Empty if nobody is
   * ever needed.
   */
  public ImmutableList<Stretch> stretches() {
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builderWithExpectedSize(size());
    for (int i = 0; i < size(); i++) {
      stretches.add(
          new Stretch(TimeScale.slot(seconds.get(2 * i), seconds.get(2 * i + 1)), people.get(i)));
    }
    return stretches.build();
  }

  /** How many people are needed when most are; 0 if nobody is ever needed. */
  public long peak() {
    return people.stream().max().orElse(0);
  }

  /**
   * When more than {@code capacity} people are needed: the longest such slots, in order, none of
   * which touch. Empty if never.
   *
   * @throws IllegalArgumentException if the capacity is negative
   */
  public ImmutableList<TimeSlot> above(long capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity " + capacity + " is less than 0");
    }
    ImmutableList.Builder<TimeSlot> slots = ImmutableList.builder();
    for (int i = 0; i < size(); i++) {
      if (people.get(i) > capacity) {
        int first = i;
        while (i + 1 < size()
            && people.get(i + 1) > capacity
            && seconds.get(2 * i + 1) == seconds.get(2 * i + 2)) {
          i++;
        }
        slots.add(TimeScale.slot(seconds.get(2 * first), seconds.get(2 * i + 1)));
      }
    }
    return slots.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coverage coverage
        && seconds.equals(coverage.seconds)
        && people.equals(coverage.people);
  }

  @Override
  public int hashCode() {
    return Objects.hash(seconds, people);
  }

  /** The stretches, {@code [2012-01-10T10:00/2012-01-10T11:30 needs 5]}. */
  @Override
  public String toString() {
    return stretches().stream()
        .map(stretch -> stretch.when() + " needs " + stretch.people())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
