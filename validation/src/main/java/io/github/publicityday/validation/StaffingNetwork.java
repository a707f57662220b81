package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import io.github.publicityday.validation.StaffingFeasibility.Pool;
import io.github.publicityday.validation.StaffingFeasibility.Post;
import io.github.publicityday.validation.StaffingFeasibility.Server;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** What the posts of a {@link StaffingFeasibility} need, and who can serve them, at any instant. */
final class StaffingNetwork {
  private final ImmutableList<Pool> pools;
  private final ImmutableList<Post> posts;
  private final ImmutableList<PeopleOverTime> bound;
  private final ImmutableList<PeopleOverTime> reserves;

  /** Who is at a post already, by every post that they may count for: it, its wholes, its parts. */
  private final ImmutableListMultimap<Integer, Present> present;

  /** People of a pool who are bound at a post. */
  private record Present(int source, int pool, Bound bound) {}

  /**
   * People who may serve a post.
   *
   * @param source tells them from others: of one source there are no more than {@code people}
   * @param pool the pool to which they belong
   * @param atMost how many of them may serve the post
   */
  record Supply(int source, int pool, long people, long atMost) {}

  StaffingNetwork(ImmutableList<Pool> pools, ImmutableList<Post> posts) {
    this.pools = pools;
    this.posts = posts;
    for (int post = 0; post < posts.size(); post++) {
      requireOrdered(post);
      posts.get(post).servers().forEach(server -> Objects.checkIndex(server.pool(), pools.size()));
    }
    bound = pools.stream().map(p -> PeopleOverTime.sum(p.bound())).collect(toImmutableList());
    reserves =
        pools.stream().map(p -> PeopleOverTime.greatest(p.reserves())).collect(toImmutableList());
    present = present();
  }

  private void requireOrdered(int post) {
    OptionalInt whole = posts.get(post).within();
    if (whole.isPresent() && !(0 <= whole.getAsInt() && whole.getAsInt() < post)) {
      throw new IllegalArgumentException(
          "post " + post + " is within post " + whole.getAsInt() + ", which is not before it");
    }
  }

  private ImmutableListMultimap<Integer, Present> present() {
    ImmutableListMultimap.Builder<Integer, Present> at = ImmutableListMultimap.builder();
    int source = pools.size();
    for (int pool = 0; pool < pools.size(); pool++) {
      for (Bound some : pools.get(pool).bound()) {
        if (some.post().isPresent()) {
          at.put(
              Objects.checkIndex(some.post().getAsInt(), posts.size()),
              new Present(source++, pool, some));
        }
      }
    }
    ImmutableListMultimap<Integer, Present> there = at.build();
    ImmutableListMultimap.Builder<Integer, Present> all = ImmutableListMultimap.builder();
    for (int post = 0; post < posts.size(); post++) {
      List<Integer> around = new ArrayList<>(wholes(post));
      around.add(post);
      for (int other : around) {
        // Many posts may need nobody, and there is no use in knowing who could serve them.
        if (posts.get(other).people() > 0) {
          all.putAll(other, there.get(post));
        }
        if (other != post && posts.get(post).people() > 0) {
          all.putAll(post, there.get(other));
        }
      }
    }
    return all.build();
  }

  /** The posts that {@code post} is within, the nearest first. */
  private List<Integer> wholes(int post) {
    List<Integer> wholes = new ArrayList<>();
    OptionalInt next = posts.get(post).within();
    while (next.isPresent()) {
      wholes.add(next.getAsInt());
      next = posts.get(next.getAsInt()).within();
    }
    return wholes;
  }

  private long available(int pool, long second) {
    OptionalInt headcount = pools.get(pool).headcount();
    return headcount.isEmpty()
        ? Long.MAX_VALUE
        : Math.max(
            0, headcount.getAsInt() - bound.get(pool).at(second) - reserves.get(pool).at(second));
  }

  /** Everybody who may serve {@code post} at {@code second}, as many as there are or none. */
  List<Supply> supplies(int post, long second) {
    LocalDateTime instant = PeopleOverTime.time(second);
    List<Supply> supplies = new ArrayList<>();
    Map<Integer, Long> atMost = new HashMap<>();
    for (Server server : posts.get(post).servers()) {
      long most = server.atMost().isPresent() ? server.atMost().getAsInt() : Integer.MAX_VALUE;
      if (most > 0 && server.when().contains(instant)) {
        int pool = server.pool();
        supplies.add(new Supply(pool, pool, available(pool, second), most));
        atMost.merge(pool, most, Long::sum);
      }
    }
    for (Present some : present.get(post)) {
      boolean there = some.bound().post().getAsInt() >= post;
      if (some.bound().when().contains(instant) && (there || atMost.containsKey(some.pool()))) {
        long people = some.bound().people();
        supplies.add(new Supply(some.source(), some.pool(), people, people));
      }
    }
    return supplies;
  }

  /** Fills {@code underWay}, ascending, at {@code second}. */
  Filling at(long second, int[] underWay) {
    // Parts come after their wholes, so their gaps are known before those of the wholes.
    Map<Integer, Long> atParts = new HashMap<>();
    List<Filling.Gap> gaps = new ArrayList<>();
    for (int i = underWay.length - 1; i >= 0; i--) {
      int post = underWay[i];
      long people = posts.get(post).people() - atParts.getOrDefault(post, 0L);
      if (people > 0) {
        gaps.add(new Filling.Gap(post, people, supplies(post, second)));
        wholes(post).forEach(whole -> atParts.merge(whole, people, Long::sum));
      }
    }
    Collections.reverse(gaps);
    return new Filling(gaps);
  }
}
