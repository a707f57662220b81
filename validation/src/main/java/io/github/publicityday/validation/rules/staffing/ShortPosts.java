package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.StaffingFeasibility.Shortage;
import io.github.publicityday.validation.UnitEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Posts that are short of people, with the time when they are short of most. Who is short with
 * them, and of whom, changes from hour to hour as other posts come and go; one cause is told once.
 *
 * @param worst when most people are missing
 * @param posts the posts that miss them, wholes before their parts
 * @param otherTimes when some of them miss fewer, alone or with others; in order, touching ones as
 *     one
 */
record ShortPosts(
    Shortage worst, ImmutableList<SharedPost> posts, ImmutableList<TimeSlot> otherTimes) {

  /**
   * What {@code shortages} come to: those that miss most first, no post in two of them, and each
   * shortage once.
   *
   * @param post the post of that index
   */
  static ImmutableList<ShortPosts> among(List<Shortage> shortages, IntFunction<SharedPost> post) {
    List<Shortage> open = new ArrayList<>(shortages);
    open.sort(
        Comparator.comparingLong(Shortage::shortBy)
            .reversed()
            .thenComparing(shortage -> shortage.when().startInclusive())
            .thenComparing(shortage -> paths(shortage, post)));
    ImmutableList.Builder<ShortPosts> all = ImmutableList.builder();
    while (!open.isEmpty()) {
      Shortage worst = open.remove(0);
      Set<Integer> posts = new HashSet<>(worst.posts().asList());
      ImmutableList<Shortage> others =
          open.stream()
              .filter(other -> other.posts().asList().stream().anyMatch(posts::contains))
              .collect(toImmutableList());
      open.removeAll(others);
      all.add(
          new ShortPosts(
              worst,
              worst.posts().stream().mapToObj(post).collect(toImmutableList()),
              times(others)));
    }
    return all.build();
  }

  private static ImmutableList<TimeSlot> times(List<Shortage> shortages) {
    List<TimeSlot> times = new ArrayList<>();
    shortages.stream()
        .map(Shortage::when)
        .sorted(Comparator.comparing(TimeSlot::startInclusive))
        .forEach(
            when -> {
              int last = times.size() - 1;
              if (last >= 0 && !when.startInclusive().isAfter(times.get(last).endExclusive())) {
                times.set(last, times.get(last).span(when));
              } else {
                times.add(when);
              }
            });
    return ImmutableList.copyOf(times);
  }

  /** The units that may send people to the posts, in document order. */
  ImmutableList<UnitEntry> units() {
    return posts.stream()
        .flatMap(post -> post.units().stream())
        .distinct()
        .sorted(Comparator.comparingInt(UnitEntry::order))
        .collect(toImmutableList());
  }

  /** The posts' paths, which no order changes, to choose among shortages that are equal else. */
  private static String paths(Shortage shortage, IntFunction<SharedPost> post) {
    return shortage.posts().stream()
        .mapToObj(index -> post.apply(index).path())
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
