package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.StaffingFeasibility.Assignment;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import io.github.publicityday.validation.StaffingFeasibility.Pool;
import io.github.publicityday.validation.StaffingFeasibility.Post;
import io.github.publicityday.validation.StaffingFeasibility.Server;
import io.github.publicityday.validation.StaffingFeasibility.Shortage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Small cases, minute by minute, against every way to send people to posts, and against every set
 * of posts and what may serve it.
 */
class StaffingFeasibilityOracleTest {
  private static final int CASES = 3_000;
  private static final int MINUTES = 6;
  private static final int MANY = 1_000;

  private record Case(ImmutableList<Pool> pools, ImmutableList<Post> posts) {
    static Case random(SplittableRandom random) {
      int pools = random.nextInt(1, 4);
      int posts = random.nextInt(1, 5);
      List<Post> allPosts = new ArrayList<>();
      for (int i = 0; i < posts; i++) {
        int post = i;
        ImmutableList.Builder<Server> servers = ImmutableList.builder();
        for (int pool = 0; pool < pools; pool++) {
          if (random.nextInt(3) > 0) {
            servers.add(
                new Server(
                    pool,
                    random.nextInt(3) == 0 ? slot(random) : Programme.slot(0, MINUTES),
                    random.nextInt(4) == 0
                        ? OptionalInt.of(random.nextInt(3))
                        : OptionalInt.empty()));
          }
        }
        allPosts.add(
            new Post(
                slot(random),
                random.nextInt(5),
                servers.build(),
                post > 0 && random.nextInt(3) == 0
                    ? OptionalInt.of(random.nextInt(post))
                    : OptionalInt.empty()));
      }
      List<Pool> allPools = new ArrayList<>();
      for (int i = 0; i < pools; i++) {
        ImmutableList.Builder<Bound> bound = ImmutableList.builder();
        for (int some = random.nextInt(3); some > 0; some--) {
          bound.add(
              new Bound(
                  slot(random),
                  random.nextInt(3),
                  random.nextBoolean()
                      ? OptionalInt.of(random.nextInt(posts))
                      : OptionalInt.empty()));
        }
        ImmutableList.Builder<Bound> reserves = ImmutableList.builder();
        for (int some = Math.max(0, random.nextInt(4) - 1); some > 0; some--) {
          reserves.add(Bound.elsewhere(slot(random), random.nextInt(3)));
        }
        allPools.add(
            new Pool(
                random.nextInt(8) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(6)),
                bound.build(),
                reserves.build()));
      }
      return new Case(ImmutableList.copyOf(allPools), ImmutableList.copyOf(allPosts));
    }

    private static TimeSlot slot(SplittableRandom random) {
      int start = random.nextInt(MINUTES);
      return Programme.slot(start, random.nextInt(start + 1, MINUTES + 1));
    }

    StaffingFeasibility feasibility() {
      return StaffingFeasibility.of(pools, posts);
    }

    /** The same with pools and posts in another order, wholes still before their parts. */
    Case renumbered(List<Integer> poolOrder, List<Integer> postOrder) {
      return new Case(
          poolOrder.stream()
              .map(pools::get)
              .map(
                  pool ->
                      new Pool(
                          pool.headcount(),
                          pool.bound().stream()
                              .map(
                                  b ->
                                      new Bound(
                                          b.when(), b.people(), renumbered(b.post(), postOrder)))
                              .collect(ImmutableList.toImmutableList()),
                          pool.reserves()))
              .collect(ImmutableList.toImmutableList()),
          postOrder.stream()
              .map(posts::get)
              .map(
                  post ->
                      new Post(
                          post.when(),
                          post.people(),
                          post.servers().stream()
                              .map(
                                  s ->
                                      new Server(poolOrder.indexOf(s.pool()), s.when(), s.atMost()))
                              .collect(ImmutableList.toImmutableList()),
                          renumbered(post.within(), postOrder)))
              .collect(ImmutableList.toImmutableList()));
    }

    private static OptionalInt renumbered(OptionalInt index, List<Integer> order) {
      return index.isPresent()
          ? OptionalInt.of(order.indexOf(index.getAsInt()))
          : OptionalInt.empty();
    }
  }

  /** What is needed and there at one minute, worked out from the definitions. */
  private static final class Minute {
    private final Case all;
    private final LocalDateTime time;
    final int posts;
    final int[] gap;

    /** Pools, and after them those of their people who are bound at posts. */
    final int pools;

    final List<Integer> owner = new ArrayList<>();
    final List<Integer> available = new ArrayList<>();
    final int[][] atMost;
    final boolean[][] atPost;

    Minute(Case all, int minute) {
      this.all = all;
      time = Programme.slot(minute, minute + 1).startInclusive();
      posts = all.posts().size();
      gap = new int[posts];
      atPost = new boolean[posts][all.pools().size()];
      // From the last to the first: parts come after their wholes.
      for (int post = posts - 1; post >= 0; post--) {
        if (all.posts().get(post).when().contains(time)) {
          int atParts = 0;
          for (int other = post + 1; other < posts; other++) {
            atParts += isWithin(other, post) ? gap[other] : 0;
          }
          gap[post] = Math.max(0, all.posts().get(post).people() - atParts);
        }
      }
      List<int[]> sources = new ArrayList<>();
      for (int pool = 0; pool < all.pools().size(); pool++) {
        owner.add(pool);
        available.add(availableFrom(pool));
        int[] most = new int[posts];
        for (int post = 0; post < posts; post++) {
          for (Server server : all.posts().get(post).servers()) {
            if (server.pool() == pool && server.when().contains(time)) {
              most[post] = server.atMost().orElse(MANY);
            }
          }
        }
        sources.add(most);
      }
      for (int pool = 0; pool < all.pools().size(); pool++) {
        for (Bound bound : all.pools().get(pool).bound()) {
          if (bound.post().isPresent() && bound.when().contains(time)) {
            int there = bound.post().getAsInt();
            int[] most = new int[posts];
            for (int post = 0; post < posts; post++) {
              boolean counts = isWithin(there, post);
              boolean sentOn = isWithin(post, there) && sources.get(pool)[post] > 0;
              most[post] = counts || sentOn ? bound.people() : 0;
              atPost[post][pool] |= counts || sentOn;
            }
            owner.add(pool);
            available.add(bound.people());
            sources.add(most);
          }
        }
      }
      pools = sources.size();
      atMost = new int[posts][pools];
      for (int source = 0; source < pools; source++) {
        for (int post = 0; post < posts; post++) {
          atMost[post][source] = sources.get(source)[post];
        }
      }
    }

    private boolean isWithin(int post, int whole) {
      OptionalInt at = OptionalInt.of(post);
      while (at.isPresent() && at.getAsInt() != whole) {
        at = all.posts().get(at.getAsInt()).within();
      }
      return at.isPresent();
    }

    private int availableFrom(int index) {
      Pool pool = all.pools().get(index);
      int bound =
          pool.bound().stream().filter(b -> b.when().contains(time)).mapToInt(Bound::people).sum();
      int reserve =
          pool.reserves().stream()
              .filter(b -> b.when().contains(time))
              .mapToInt(Bound::people)
              .max()
              .orElse(0);
      return pool.headcount().isPresent()
          ? Math.max(0, pool.headcount().getAsInt() - bound - reserve)
          : MANY;
    }

    /** The most places that can be filled, found by trying every assignment. */
    int filled() {
      return filled(0, 0, gap[0], available.stream().mapToInt(Integer::intValue).toArray());
    }

    private int filled(int post, int pool, int open, int[] left) {
      if (pool == pools) {
        return post + 1 == posts ? 0 : filled(post + 1, 0, gap[post + 1], left);
      }
      int most = 0;
      for (int send = Math.min(open, Math.min(left[pool], atMost[post][pool])); send >= 0; send--) {
        left[pool] -= send;
        most = Math.max(most, send + filled(post, pool + 1, open - send, left));
        left[pool] += send;
      }
      return most;
    }

    /** The most that a pool can have at a post, those bound included. */
    long most(int post, int pool) {
      return IntStream.range(0, pools)
          .filter(source -> owner.get(source) == pool)
          .mapToLong(source -> Math.min(atMost[post][source], available.get(source)))
          .sum();
    }

    long people(int pool) {
      return IntStream.range(0, pools)
          .filter(source -> owner.get(source) == pool)
          .mapToLong(available::get)
          .sum();
    }

    /** By how much the posts of {@code set}, bits, need more than all who may serve them have. */
    int missing(int set) {
      int missing = 0;
      for (int post = 0; post < posts; post++) {
        missing += isIn(set, post) ? gap[post] : 0;
      }
      for (int pool = 0; pool < pools; pool++) {
        int most = 0;
        for (int post = 0; post < posts; post++) {
          most += isIn(set, post) ? Math.min(gap[post], atMost[post][pool]) : 0;
        }
        missing -= Math.min(most, available.get(pool));
      }
      return missing;
    }

    int deficit() {
      return IntStream.range(0, 1 << posts).map(this::missing).max().orElseThrow();
    }

    /** The smallest set that misses most, cut into as many as miss the same together. */
    Set<Integer> parts() {
      int deficit = deficit();
      int smallest =
          IntStream.range(0, 1 << posts)
              .filter(set -> missing(set) == deficit)
              .reduce((1 << posts) - 1, (a, b) -> a & b);
      assertThat(missing(smallest)).isEqualTo(deficit);
      Set<Integer> parts = new HashSet<>();
      cut(smallest, parts);
      return parts;
    }

    private void cut(int set, Set<Integer> parts) {
      for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        if (missing(part) + missing(set & ~part) == missing(set)) {
          cut(part, parts);
          cut(set & ~part, parts);
          return;
        }
      }
      if (set != 0) {
        parts.add(set);
      }
    }

    Shortage shortage(TimeSlot when, int set) {
      int[] members = IntStream.range(0, posts).filter(post -> isIn(set, post)).toArray();
      int need = Arrays.stream(members).map(post -> gap[post]).sum();
      return new Shortage(
          when,
          ImmutableIntArray.copyOf(members),
          ImmutableIntArray.copyOf(
              IntStream.range(0, all.pools().size())
                  .filter(
                      pool ->
                          Arrays.stream(members)
                              .anyMatch(post -> atMost[post][pool] > 0 || atPost[post][pool]))),
          need,
          need - missing(set));
    }

    private static boolean isIn(int set, int post) {
      return (set & 1 << post) != 0;
    }
  }

  private static List<Shortage> shortagesAt(StaffingFeasibility feasibility, int minute) {
    TimeSlot slot = Programme.slot(minute, minute + 1);
    return feasibility.shortages().stream()
        .filter(shortage -> shortage.when().overlaps(slot))
        .map(s -> new Shortage(slot, s.posts(), s.pools(), s.need(), s.have()))
        .toList();
  }

  @Test
  void agreesWithEveryAssignmentAndEverySetOfPosts() {
    SplittableRandom random = new SplittableRandom(110);
    int infeasible = 0;
    int several = 0;
    for (int i = 0; i < CASES; i++) {
      Case some = Case.random(random);
      StaffingFeasibility feasibility = some.feasibility();
      boolean feasible = true;
      for (int minute = 0; minute < MINUTES; minute++) {
        Minute oracle = new Minute(some, minute);
        int deficit = Arrays.stream(oracle.gap).sum() - oracle.filled();
        assertThat(oracle.deficit()).as("%s", some).isEqualTo(deficit);
        feasible &= deficit == 0;
        List<Shortage> shortages = shortagesAt(feasibility, minute);
        assertThat(shortages.stream().mapToLong(Shortage::shortBy).sum())
            .as("minute %s of %s", minute, some)
            .isEqualTo(deficit);
        TimeSlot slot = Programme.slot(minute, minute + 1);
        assertThat(shortages)
            .as("minute %s of %s", minute, some)
            .containsExactlyInAnyOrderElementsOf(
                oracle.parts().stream().map(set -> oracle.shortage(slot, set)).toList());
        several += shortages.size() > 1 ? 1 : 0;
      }
      assertThat(feasibility.isFeasible()).as("%s", some).isEqualTo(feasible);
      infeasible += feasible ? 0 : 1;
    }
    assertThat(infeasible).isBetween(CASES / 4, CASES * 9 / 10);
    assertThat(several).isGreaterThan(CASES / 20);
  }

  @Test
  void assignmentsKeepEveryLimitAndFillAsMuchAsAny() {
    SplittableRandom random = new SplittableRandom(119);
    for (int i = 0; i < CASES; i++) {
      Case some = Case.random(random);
      StaffingFeasibility feasibility = some.feasibility();
      for (int minute = 0; minute < MINUTES; minute++) {
        Minute oracle = new Minute(some, minute);
        List<Assignment> all = feasibility.at(Programme.slot(minute, minute + 1).startInclusive());
        assertThat(all)
            .isSortedAccordingTo(
                Comparator.comparingInt(Assignment::post).thenComparingInt(Assignment::pool));
        long[] sent = new long[some.pools().size()];
        long[] got = new long[oracle.posts];
        for (Assignment one : all) {
          assertThat(one.people()).isBetween(1L, oracle.most(one.post(), one.pool()));
          sent[one.pool()] += one.people();
          got[one.post()] += one.people();
        }
        for (int pool = 0; pool < sent.length; pool++) {
          assertThat(sent[pool]).isLessThanOrEqualTo(oracle.people(pool));
        }
        for (int post = 0; post < got.length; post++) {
          assertThat(got[post]).isLessThanOrEqualTo(oracle.gap[post]);
        }
        assertThat(Arrays.stream(got).sum()).as("%s", some).isEqualTo(oracle.filled());
      }
    }
  }

  @Test
  void shortagesThatGoOnAreToldOnce() {
    SplittableRandom random = new SplittableRandom(122);
    for (int i = 0; i < CASES; i++) {
      List<Shortage> shortages = Case.random(random).feasibility().shortages();
      assertThat(shortages)
          .isSortedAccordingTo(
              Comparator.<Shortage, LocalDateTime>comparing(s -> s.when().startInclusive())
                  .thenComparing(s -> s.posts().get(0)));
      for (Shortage one : shortages) {
        Optional<Shortage> next =
            shortages.stream()
                .filter(other -> other.when().startInclusive().equals(one.when().endExclusive()))
                .filter(other -> other.equals(at(other.when(), one)))
                .findFirst();
        assertThat(next).isEmpty();
      }
    }
  }

  private static Shortage at(TimeSlot slot, Shortage shortage) {
    return new Shortage(slot, shortage.posts(), shortage.pools(), shortage.need(), shortage.have());
  }

  @Test
  void orderOfPoolsAndPostsPlaysNoPart() {
    SplittableRandom random = new SplittableRandom(626);
    for (int i = 0; i < CASES; i++) {
      Case some = Case.random(random);
      List<Integer> pools = shuffled(some.pools().size(), random);
      List<Integer> posts = shuffled(some.posts().size(), random);
      posts.sort(Comparator.comparingInt(post -> depth(some, post)));

      assertThat(
              some.renumbered(pools, posts).feasibility().shortages().stream()
                  .map(
                      shortage ->
                          new Shortage(
                              shortage.when(),
                              numbered(shortage.posts(), posts),
                              numbered(shortage.pools(), pools),
                              shortage.need(),
                              shortage.have())))
          .as("%s", some)
          .containsExactlyInAnyOrderElementsOf(some.feasibility().shortages());
    }
  }

  private static int depth(Case some, int post) {
    OptionalInt whole = some.posts().get(post).within();
    return whole.isPresent() ? 1 + depth(some, whole.getAsInt()) : 0;
  }

  private static ImmutableIntArray numbered(ImmutableIntArray indices, List<Integer> order) {
    return ImmutableIntArray.copyOf(indices.stream().map(order::get).sorted());
  }

  private static List<Integer> shuffled(int size, SplittableRandom random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    return order;
  }
}
