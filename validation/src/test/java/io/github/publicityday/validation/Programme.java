package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Certainty;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small random programme of nested activities in which every activity states its own time, so
 * that an oracle can tell what is wrong with it by trying everything, without an index.
 */
public final class Programme {
  /** Everything happens within so many minutes, so that an oracle can look at each of them. */
  public static final int MINUTES = 12;

  private static final LocalDateTime START = Plans.at("10:00");

  private final List<Box> boxes = new ArrayList<>();

  /** Which times a programme has. */
  public enum Times {
    /** Exact slots only. */
    EXACT,
    /** Exact and vague ones. */
    VAGUE
  }

  /** Which activities may be parts of others. */
  public enum Shape {
    /** None. */
    FLAT,
    /** Up to three deep, some of them headings. */
    NESTED
  }

  /**
   * One activity.
   *
   * @param around the activity that it is a part of
   * @param people how many people each unit sends
   */
  public record Box(
      String id,
      Optional<Box> around,
      boolean heading,
      TimeWindow window,
      Map<String, Integer> people,
      Optional<String> venue) {

    /** Where it stands in the plan. */
    public String path() {
      return around.map(box -> box.path() + ".parts[").orElse("activities[") + id + "]";
    }

    /** Whether it is a part of {@code other}, at any depth. */
    public boolean isWithin(Box other) {
      return around.isPresent() && (around.get().equals(other) || around.get().isWithin(other));
    }

    /** The highest activity around it that is no heading, or itself. */
    public Box whole() {
      Box above = around.map(Box::whole).orElse(this);
      return above.heading ? this : above;
    }

    /** Whether the minute is one at which it may be under way. */
    public boolean mayBeUnderWayAt(int minute) {
      return window.possibleExtent().contains(START.plusMinutes(minute));
    }

    /** Every slot, by the minute, that its window may turn out to be. */
    public ImmutableList<TimeSlot> realisations() {
      long starts = ChronoUnit.MINUTES.between(window.earliestStart(), window.latestStart());
      long ends = ChronoUnit.MINUTES.between(window.earliestEnd(), window.latestEnd());
      ImmutableList.Builder<TimeSlot> slots = ImmutableList.builder();
      for (int s = 0; s <= starts; s++) {
        for (int e = 0; e <= ends; e++) {
          if (window.earliestEnd().plusMinutes(e).isAfter(window.earliestStart().plusMinutes(s))) {
            slots.add(
                TimeSlot.of(
                    window.earliestStart().plusMinutes(s), window.earliestEnd().plusMinutes(e)));
          }
        }
      }
      return slots.build();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Box box && id.equals(box.id);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }

    @Override
    public String toString() {
      return path() + " " + window + " " + people;
    }
  }

  private Programme() {}

  /** A programme of up to {@code size} activities with units u0 to u2 and venues v0 to v2. */
  public static Programme random(SplittableRandom random, int size, Times times, Shape shape) {
    Programme programme = new Programme();
    int boxes = random.nextInt(1, size + 1);
    for (int i = 0; i < boxes; i++) {
      Optional<Box> around =
          shape == Shape.NESTED && i > 0 && random.nextInt(3) > 0
              ? Optional.of(programme.boxes.get(random.nextInt(i)))
              : Optional.empty();
      Map<String, Integer> people = new LinkedHashMap<>();
      for (int unit = 0; unit < 3; unit++) {
        if (random.nextInt(3) > 0) {
          people.put("u" + unit, random.nextInt(5));
        }
      }
      programme.boxes.add(
          new Box(
              "b" + i,
              around,
              shape == Shape.NESTED && random.nextInt(8) == 0,
              times == Times.EXACT || random.nextBoolean() ? exact(random) : vague(random),
              people,
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of("v" + random.nextInt(3))));
    }
    return programme;
  }

  private static TimeWindow exact(SplittableRandom random) {
    int start = random.nextInt(MINUTES - 1);
    int end = random.nextInt(start + 1, MINUTES + 1);
    return TimeWindow.exactly(slot(start, end));
  }

  private static TimeWindow vague(SplittableRandom random) {
    int earliestStart = random.nextInt(MINUTES - 3);
    int latestStart = earliestStart + random.nextInt(4);
    int earliestEnd = earliestStart + 1 + random.nextInt(4);
    int latestEnd = Math.max(latestStart + 1, earliestEnd) + random.nextInt(2);
    return TimeWindow.of(
        START.plusMinutes(earliestStart),
        START.plusMinutes(latestStart),
        START.plusMinutes(earliestEnd),
        START.plusMinutes(latestEnd));
  }

  /** The slot between two minutes of the programme. */
  public static TimeSlot slot(int startInclusive, int endExclusive) {
    return TimeSlot.of(START.plusMinutes(startInclusive), START.plusMinutes(endExclusive));
  }

  /** The activities, each before its parts. */
  public ImmutableList<Box> boxes() {
    return ImmutableList.copyOf(boxes);
  }

  /** The activities that {@code unit} attends. */
  public ImmutableList<Box> attendedBy(String unit) {
    return boxes.stream()
        .filter(box -> box.people().containsKey(unit))
        .collect(ImmutableList.toImmutableList());
  }

  /** The plan, with {@code others} in it. */
  public PublicityPlan toPlan(PlanPart... others) {
    Stream<PlanPart> top = boxes.stream().filter(box -> box.around().isEmpty()).map(this::draft);
    return Plans.plan(Stream.concat(Stream.of(others), top).toArray(PlanPart[]::new));
  }

  private WorkDraft draft(Box box) {
    WorkDraft draft =
        (box.heading() ? Plans.heading(box.id()) : Plans.activity(box.id())).within(box.window());
    box.people().forEach(draft::attendedBy);
    box.venue().ifPresent(draft::in);
    return draft.with(
        boxes.stream()
            .filter(part -> part.around().equals(Optional.of(box)))
            .map(this::draft)
            .toArray(WorkDraft[]::new));
  }

  /**
   * The maximal sets among {@code boxes} in which every pair meets, found by trying all of them.
   */
  public static ImmutableSet<ImmutableSet<Box>> maximalSets(List<Box> boxes, Certainty certainty) {
    // A set is a number whose bits are its members.
    int sets = 1 << boxes.size();
    boolean[] allMeet = new boolean[sets];
    allMeet[0] = true;
    for (int set = 1; set < sets; set++) {
      int rest = set & (set - 1);
      Box one = boxes.get(Integer.numberOfTrailingZeros(set));
      allMeet[set] =
          allMeet[rest] && members(boxes, rest).allMatch(two -> meet(one, two, certainty));
    }
    return IntStream.range(0, sets)
        .filter(set -> allMeet[set] && Integer.bitCount(set) > 1)
        .filter(
            set ->
                IntStream.range(0, boxes.size())
                    .map(box -> set | 1 << box)
                    .noneMatch(larger -> larger != set && allMeet[larger]))
        .mapToObj(set -> members(boxes, set).collect(ImmutableSet.toImmutableSet()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Box> members(List<Box> boxes, int set) {
    return IntStream.range(0, boxes.size())
        .filter(box -> (set & 1 << box) != 0)
        .mapToObj(boxes::get);
  }

  /** Those of {@code sets} that no other holds. */
  public static ImmutableSet<ImmutableSet<Box>> maximal(Set<ImmutableSet<Box>> sets) {
    return sets.stream()
        .filter(
            set -> sets.stream().noneMatch(other -> !other.equals(set) && other.containsAll(set)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether two windows meet, straight from the definition. */
  public static boolean meet(Box one, Box two, Certainty certainty) {
    TimeWindow a = one.window();
    TimeWindow b = two.window();
    return certainty == Certainty.POSSIBLE
        ? a.earliestStart().isBefore(b.latestEnd()) && b.earliestStart().isBefore(a.latestEnd())
        : a.latestStart().isBefore(b.earliestEnd()) && b.latestStart().isBefore(a.earliestEnd());
  }

  /** The time that all of {@code boxes}, which meet, are told to share. */
  public static TimeSlot shared(Set<Box> boxes, Certainty certainty) {
    boolean extents =
        certainty == Certainty.CERTAIN
            && boxes.stream().allMatch(box -> box.window().certainExtent().isPresent());
    return boxes.stream()
        .map(Box::window)
        .map(w -> extents ? w.certainExtent().orElseThrow() : w.possibleExtent())
        .reduce((a, b) -> a.intersection(b).orElseThrow())
        .orElseThrow();
  }
}
