package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaximumFlowTest {
  private record Arc(int number, int from, int to, long capacity) {}

  /** A network and its arcs, to be looked at from outside. */
  private static final class Network {
    final MaximumFlow flow;
    final List<Arc> arcs = new ArrayList<>();
    final int nodes;

    Network(int nodes) {
      this.nodes = nodes;
      flow = new MaximumFlow(nodes);
    }

    Network arc(int from, int to, long capacity) {
      arcs.add(new Arc(flow.arc(from, to, capacity), from, to, capacity));
      return this;
    }

    /** What leaves a node beyond what enters it. */
    long surplus(int node) {
      long surplus = 0;
      for (Arc arc : arcs) {
        surplus += arc.from() == node ? flow.flow(arc.number()) : 0;
        surplus -= arc.to() == node ? flow.flow(arc.number()) : 0;
      }
      return surplus;
    }

    /** What the arcs carry that lead out of the nodes within reach. */
    long cut() {
      return arcs.stream()
          .filter(arc -> flow.isWithinReach(arc.from()) && !flow.isWithinReach(arc.to()))
          .mapToLong(Arc::capacity)
          .sum();
    }
  }

  /** No flow exceeds the capacity of a cut, so one that equals it is a maximum. */
  private static void assertMaximum(Network network, int source, int sink) {
    for (Arc arc : network.arcs) {
      assertThat(network.flow.flow(arc.number())).isBetween(0L, arc.capacity());
    }
    for (int node = 0; node < network.nodes; node++) {
      if (node != source && node != sink) {
        assertThat(network.surplus(node)).isZero();
      }
    }
    assertThat(network.flow.isWithinReach(source)).isTrue();
    assertThat(network.flow.isWithinReach(sink)).isFalse();
    assertThat(network.surplus(source)).isEqualTo(network.cut());
  }

  @Test
  void undoesWhatWasSentTheWrongWay() {
    Network network =
        new Network(4).arc(0, 1, 1).arc(0, 2, 1).arc(1, 2, 1).arc(1, 3, 1).arc(2, 3, 1);
    network.flow.send(0, 3);

    assertMaximum(network, 0, 3);
    assertThat(network.surplus(0)).isEqualTo(2);
  }

  @Test
  void sendsNothingWhereNothingLeads() {
    Network network = new Network(3).arc(0, 1, 5).arc(2, 1, 5);
    network.flow.send(0, 2);

    assertMaximum(network, 0, 2);
    assertThat(network.surplus(0)).isZero();
    assertThat(network.flow.isWithinReach(1)).isTrue();
  }

  @Test
  void randomNetworksHaveACutAsSmallAsTheirFlow() {
    SplittableRandom random = new SplittableRandom(110);
    long carried = 0;
    for (int i = 0; i < 2_000; i++) {
      int nodes = random.nextInt(2, 60);
      Network network = new Network(nodes);
      for (int arcs = random.nextInt(6 * nodes); arcs > 0; arcs--) {
        network.arc(random.nextInt(nodes), random.nextInt(nodes), random.nextInt(20));
      }
      network.flow.send(0, nodes - 1);
      assertMaximum(network, 0, nodes - 1);
      carried += network.surplus(0);
    }
    assertThat(carried).isGreaterThan(10_000);
  }

  @Test
  void longPathsAndLargeNumbersAreNoTrouble() {
    int nodes = 100_000;
    Network network = new Network(nodes);
    for (int node = 1; node < nodes; node++) {
      network.arc(node - 1, node, node == 1 ? Integer.MAX_VALUE * 8L : Long.MAX_VALUE);
    }
    network.flow.send(0, nodes - 1);

    assertThat(network.flow.flow(network.arcs.get(nodes - 2).number()))
        .isEqualTo(Integer.MAX_VALUE * 8L);
  }
}
