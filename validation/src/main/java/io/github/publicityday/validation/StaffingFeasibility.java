package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.TimeSlot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whether posts that several pools of people may serve can all be filled, and if not, which of them
 * need more people than everybody who may serve them has.
 *
 * <p>Time is cut wherever a post, a binding or a server's presence starts or ends. In each of the
 * intervals that this gives, people are sent to posts by a maximum flow; where it leaves a post
 * short, a minimum cut is a set of posts as Hall's theorem promises it (in the version of O. Ore,
 * 1955, that counts what is missing): their need exceeds all that may serve them, by exactly what
 * no assignment can fill. Of all sets that miss the most, the smallest is told, which is unique,
 * and told apart into {@linkplain Shortage shortages} that have no people in common. So the answer
 * does not depend on the order of posts and pools.
 *
 * <p><b>No continuity is assumed.</b> People may change from post to post at any boundary, with no
 * time between. What is infeasible here is so under any rule about who may change when; what is
 * feasible has heads enough at every instant, and no more than that is promised.
 *
 * <p>A pool that is bound beyond its headcount counts as having nobody left: that is its own
 * trouble, and not that of the posts.
 *
 * <p>Immutable. Posts and pools are known by their index in the order given.
 */
public final class StaffingFeasibility {
  private final ImmutableList<Post> posts;
  private final StaffingNetwork network;
  private final ImmutableList<TimeSlot> intervals;
  private final ImmutableList<Shortage> shortages;

  private StaffingFeasibility(ImmutableList<Pool> pools, ImmutableList<Post> posts) {
    this.posts = posts;
    network = new StaffingNetwork(pools, posts);
    intervals = intervals(pools, posts);
    shortages = findShortages();
  }

  /**
   * Fills {@code posts} from {@code pools}. For each interval, a maximum flow through the posts
   * that are under way then; beside that O(n log n).
   *
   * @throws IllegalArgumentException if a post is within one that does not come before it
   * @throws IndexOutOfBoundsException if a pool or post that is referred to does not exist
   */
  public static StaffingFeasibility of(List<Pool> pools, List<Post> posts) {
    return new StaffingFeasibility(ImmutableList.copyOf(pools), ImmutableList.copyOf(posts));
  }

  /** Whether every post can be filled at every instant. */
  public boolean isFeasible() {
    return shortages.isEmpty();
  }

  /**
   * What cannot be filled, ordered by time, then by posts; empty if all can be. At one instant no
   * two of them have a post in common, and what they are short by adds up to the number of places
   * that every assignment leaves empty. Touching times for which all else is equal are one.
   */
  public ImmutableList<Shortage> shortages() {
    return shortages;
  }

  /** The times between two changes, in order and without gaps; empty if there are no posts. */
  public ImmutableList<TimeSlot> intervals() {
    return intervals;
  }

  /**
   * Who fills which post at {@code instant}: some assignment that fills as much as any. Somebody at
   * a post within another is told of the former only. Ordered by post, then by pool, each pair
   * once; empty if nobody is needed. Computed anew at each call.
   */
  public ImmutableList<Assignment> at(LocalDateTime instant) {
    int[] underWay =
        IntStream.range(0, posts.size())
            .filter(post -> posts.get(post).when().contains(instant))
            .toArray();
    return network.at(PeopleOverTime.second(instant), underWay).assignment();
  }

  private static ImmutableList<TimeSlot> intervals(List<Pool> pools, List<Post> posts) {
    SortedSet<LocalDateTime> cuts = new TreeSet<>();
    for (Post post : posts) {
      addBounds(cuts, post.when());
      post.servers().forEach(server -> addBounds(cuts, server.when()));
    }
    for (Pool pool : pools) {
      pool.bound().forEach(bound -> addBounds(cuts, bound.when()));
      pool.reserves().forEach(reserve -> addBounds(cuts, reserve.when()));
    }
    List<LocalDateTime> bounds = List.copyOf(cuts);
    ImmutableList.Builder<TimeSlot> intervals = ImmutableList.builder();
    for (int i = 1; i < bounds.size() && !posts.isEmpty(); i++) {
      intervals.add(TimeSlot.of(bounds.get(i - 1), bounds.get(i)));
    }
    return intervals.build();
  }

  private static void addBounds(SortedSet<LocalDateTime> cuts, TimeSlot slot) {
    Collections.addAll(cuts, slot.startInclusive(), slot.endExclusive());
  }

  private ImmutableList<Shortage> findShortages() {
    List<Integer> byStart =
        IntStream.range(0, posts.size())
            .boxed()
            .sorted(Comparator.comparing(post -> posts.get(post).when().startInclusive()))
            .toList();
    int next = 0;
    SortedSet<Integer> underWay = new TreeSet<>();
    List<Shortage> found = new ArrayList<>();
    Map<Shortage, Integer> going = new HashMap<>();
    for (TimeSlot interval : intervals) {
      underWay.removeIf(
          post -> !posts.get(post).when().endExclusive().isAfter(interval.startInclusive()));
      while (next < byStart.size()
          && posts.get(byStart.get(next)).when().contains(interval.startInclusive())) {
        underWay.add(byStart.get(next++));
      }
      Map<Shortage, Integer> goingOn = new HashMap<>();
      for (Shortage shortage : shortages(interval, underWay)) {
        // A shortage goes on if all but its time was told of the interval before.
        Shortage what = shortage.in(intervals.get(0));
        Integer before = going.get(what);
        if (before == null) {
          goingOn.put(what, found.size());
          found.add(shortage);
        } else {
          goingOn.put(what, before);
          found.set(before, shortage.in(found.get(before).when().span(interval)));
        }
      }
      going = goingOn;
    }
    return ImmutableList.copyOf(found);
  }

  private ImmutableList<Shortage> shortages(TimeSlot interval, SortedSet<Integer> underWay) {
    return underWay.isEmpty()
        ? ImmutableList.of()
        : network
            .at(
                PeopleOverTime.second(interval.startInclusive()),
                underWay.stream().mapToInt(Integer::intValue).toArray())
            .shortages(interval);
  }

  /**
   * People who can be sent, of one unit or of any other sort that is not told apart.
   *
   * @param headcount how many there are, at least 0; empty if that is not known, and then as many
   *     as it takes
   * @param bound who of them is needed elsewhere, or is at a post already; these add up
   * @param reserves who of them must not be sent; at each instant the greatest number counts
   */
  public record Pool(
      OptionalInt headcount, ImmutableList<Bound> bound, ImmutableList<Bound> reserves) {
    /**
     * @throws IllegalArgumentException if the headcount is negative
     */
    public Pool {
      headcount.ifPresent(people -> requireNotNegative("headcount", people));
    }

    /** {@code headcount} people, none of them bound. */
    public static Pool of(int headcount) {
      return new Pool(OptionalInt.of(headcount), ImmutableList.of(), ImmutableList.of());
    }
  }

  /**
   * People of one pool who are spoken for: elsewhere, or at one of the posts, which has at least so
   * many from this pool then.
   *
   * @param when for how long
   * @param people how many, at least 0
   * @param post the post that they are at, if they are at one. Each of them counts for it or for
   *     one that it is within, or is sent to one within it that the pool may serve; whether the
   *     post that they are at is under way or not
   */
  public record Bound(TimeSlot when, int people, OptionalInt post) {
    /**
     * @throws IllegalArgumentException if the number of people is negative
     */
    public Bound {
      requireNotNegative("bound people", people);
    }

    /** {@code people} who are at no post. */
    public static Bound elsewhere(TimeSlot when, int people) {
      return new Bound(when, people, OptionalInt.empty());
    }
  }

  /**
   * A place that needs people, whoever sends them.
   *
   * @param when for how long
   * @param people how many it needs at every instant, at least 0, those included who are bound
   *     there or at a post within it
   * @param servers who may serve it; empty if nobody may but those who are bound there
   * @param within the post that it is a part of, if there is one, which comes before it in the
   *     list: people at the part are at the whole too
   */
  public record Post(TimeSlot when, int people, ImmutableList<Server> servers, OptionalInt within) {
    /**
     * @throws IllegalArgumentException if the number of people is negative
     */
    public Post {
      requireNotNegative("needed people", people);
    }
  }

  /**
   * A pool that may serve a post.
   *
   * @param pool the index of the pool
   * @param when for how long it may, as far as the post lasts
   * @param atMost how many it may send, at least 0, beside those who are bound there or at a post
   *     around it; empty if any number
   */
  public record Server(int pool, TimeSlot when, OptionalInt atMost) {
    /**
     * @throws IllegalArgumentException if the greatest number is negative
     */
    public Server {
      atMost.ifPresent(people -> requireNotNegative("greatest number of people", people));
    }
  }

  /**
   * Posts that need more people than everybody who may serve them has, as few of them as are short
   * by so many. They hang together: each shares people with another of them.
   *
   * @param when for how long
   * @param posts the indices of the posts, ascending, not empty
   * @param pools the indices of all pools that may serve one of them then, ascending
   * @param need how many people the posts need together, each person counted once
   * @param have how many of these can be there at most
   */
  public record Shortage(
      TimeSlot when, ImmutableIntArray posts, ImmutableIntArray pools, long need, long have) {

    /** How many people are missing; positive. */
    public long shortBy() {
      return need - have;
    }

    private Shortage in(TimeSlot slot) {
      return new Shortage(slot, posts, pools, need, have);
    }
  }

  /**
   * People who are sent to a post.
   *
   * @param post the index of the post
   * @param pool the index of the pool that sends them
   * @param people how many, positive
   */
  public record Assignment(int post, int pool, long people) {}

  private static void requireNotNegative(String what, int people) {
    if (people < 0) {
      throw new IllegalArgumentException(what + ": " + people + " is less than 0");
    }
  }
}
