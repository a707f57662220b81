package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultimap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.StaffingFeasibility.Assignment;
import io.github.publicityday.validation.StaffingFeasibility.Shortage;
import io.github.publicityday.validation.StaffingNetwork.Supply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** As many people at as many posts as there can be at one instant. */
final class Filling {
  private static final int SOURCE = 0;
  private static final int SINK = 1;

  private final List<Gap> gaps;

  /** Who may fill a gap, each once, ascending. */
  private final int[] sources;

  private final List<Offer> offers = new ArrayList<>();
  private final MaximumFlow flow;

  /** How many people a post needs beside those at posts within it, and who may be one of them. */
  record Gap(int post, long people, List<Supply> supplies) {}

  /** That somebody may fill a gap: an arc of the network. */
  private record Offer(int gap, Supply supply, int arc) {}

  /** Fills {@code gaps}, ordered by post. */
  Filling(List<Gap> gaps) {
    this.gaps = gaps;
    sources =
        gaps.stream()
            .flatMap(gap -> gap.supplies().stream())
            .mapToInt(Supply::source)
            .sorted()
            .distinct()
            .toArray();
    flow = new MaximumFlow(2 + gaps.size() + sources.length);
    for (int gap = 0; gap < gaps.size(); gap++) {
      // The first arcs, so that they have the numbers of the gaps, doubled.
      flow.arc(SOURCE, 2 + gap, gaps.get(gap).people());
    }
    boolean[] known = new boolean[2 + gaps.size() + sources.length];
    for (int gap = 0; gap < gaps.size(); gap++) {
      for (Supply supply : gaps.get(gap).supplies()) {
        int node = nodeOf(supply);
        if (!known[node]) {
          known[node] = true;
          flow.arc(node, SINK, supply.people());
        }
        long most = Math.min(supply.atMost(), gaps.get(gap).people());
        offers.add(new Offer(gap, supply, flow.arc(2 + gap, node, most)));
      }
    }
    flow.send(SOURCE, SINK);
  }

  private int nodeOf(Supply supply) {
    return 2 + gaps.size() + Arrays.binarySearch(sources, supply.source());
  }

  /** Who goes where, ordered by post and pool. */
  ImmutableList<Assignment> assignment() {
    SortedMap<Long, Assignment> all = new TreeMap<>();
    for (Offer offer : offers) {
      if (flow.flow(offer.arc()) > 0) {
        int post = gaps.get(offer.gap()).post();
        int pool = offer.supply().pool();
        all.merge(
            ((long) post << Integer.SIZE) + pool,
            new Assignment(post, pool, flow.flow(offer.arc())),
            (one, two) -> new Assignment(post, pool, one.people() + two.people()));
      }
    }
    return ImmutableList.copyOf(all.values());
  }

  /**
   * The gaps on the source's side of the smallest minimum cut, told apart where nobody could help
   * out from one to the other; ordered by their posts.
   */
  ImmutableList<Shortage> shortages(TimeSlot interval) {
    int[] leader = new int[gaps.size()];
    Arrays.setAll(leader, gap -> gap);
    Map<Integer, Integer> gapOfSource = new HashMap<>();
    for (Offer offer : offers) {
      Supply supply = offer.supply();
      // Who is out of reach gives all that it may; where nobody is left there is nothing to give.
      if (isShort(offer.gap()) && flow.isWithinReach(nodeOf(supply)) && supply.people() > 0) {
        Integer other = gapOfSource.putIfAbsent(supply.source(), offer.gap());
        if (other != null) {
          int one = leaderOf(leader, offer.gap());
          int two = leaderOf(leader, other);
          leader[Math.max(one, two)] = Math.min(one, two);
        }
      }
    }
    TreeMultimap<Integer, Integer> parts = TreeMultimap.create();
    for (int gap = 0; gap < leader.length; gap++) {
      if (isShort(gap)) {
        parts.put(leaderOf(leader, gap), gap);
      }
    }
    return parts.keySet().stream()
        .map(part -> shortage(interval, parts.get(part)))
        .collect(toImmutableList());
  }

  /** A gap within reach of the source is not filled, or only at the cost of another that is not. */
  private boolean isShort(int gap) {
    return flow.isWithinReach(2 + gap);
  }

  private static int leaderOf(int[] leader, int gap) {
    int at = gap;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private Shortage shortage(TimeSlot interval, SortedSet<Integer> part) {
    long need = 0;
    long have = 0;
    ImmutableIntArray.Builder posts = ImmutableIntArray.builder(part.size());
    for (int gap : part) {
      need += gaps.get(gap).people();
      have += flow.flow(2 * gap);
      posts.add(gaps.get(gap).post());
    }
    ImmutableIntArray pools =
        ImmutableIntArray.copyOf(
            part.stream()
                .flatMap(gap -> gaps.get(gap).supplies().stream())
                .mapToInt(Supply::pool)
                .sorted()
                .distinct());
    return new Shortage(interval, posts.build(), pools, need, have);
  }
}
