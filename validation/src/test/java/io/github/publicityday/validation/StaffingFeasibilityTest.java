package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.at;
import static io.github.publicityday.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.StaffingFeasibility.Assignment;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import io.github.publicityday.validation.StaffingFeasibility.Pool;
import io.github.publicityday.validation.StaffingFeasibility.Post;
import io.github.publicityday.validation.StaffingFeasibility.Server;
import io.github.publicityday.validation.StaffingFeasibility.Shortage;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffingFeasibilityTest {
  private static final TimeSlot EVENT = slot("10:00", "11:30");

  private static Post post(TimeSlot when, int people, int... pools) {
    return new Post(
        when,
        people,
        IntStream.of(pools)
            .mapToObj(pool -> new Server(pool, when, OptionalInt.empty()))
            .collect(ImmutableList.toImmutableList()),
        OptionalInt.empty());
  }

  private static Pool bound(int headcount, Bound... bound) {
    return new Pool(OptionalInt.of(headcount), ImmutableList.copyOf(bound), ImmutableList.of());
  }

  private static ImmutableIntArray of(int... indices) {
    return ImmutableIntArray.copyOf(indices);
  }

  @Test
  void fourPostsNeedTwentyTwoAndTwoPoolsHaveEighteen() {
    StaffingFeasibility feasibility =
        StaffingFeasibility.of(
            List.of(Pool.of(10), Pool.of(8), Pool.of(30)),
            List.of(
                post(EVENT, 8, 0, 1),
                post(EVENT, 6, 0),
                post(EVENT, 20, 1, 2),
                post(EVENT, 5, 1),
                post(EVENT, 3, 0, 1)));

    assertThat(feasibility.isFeasible()).isFalse();
    assertThat(feasibility.shortages())
        .containsExactly(new Shortage(EVENT, of(0, 1, 3, 4), of(0, 1), 22, 18));
    assertThat(feasibility.shortages().get(0).shortBy()).isEqualTo(4);
  }

  @Test
  void nothingToFillIsFeasible() {
    StaffingFeasibility feasibility = StaffingFeasibility.of(List.of(Pool.of(1)), List.of());

    assertThat(feasibility.isFeasible()).isTrue();
    assertThat(feasibility.intervals()).isEmpty();
    assertThat(feasibility.at(at("10:00"))).isEmpty();
  }

  @Test
  void postsThatTouchDoNotCompete() {
    StaffingFeasibility feasibility =
        StaffingFeasibility.of(
            List.of(Pool.of(5)),
            List.of(post(slot("10:00", "11:00"), 5, 0), post(slot("11:00", "12:00"), 5, 0)));

    assertThat(feasibility.isFeasible()).isTrue();
    assertThat(feasibility.intervals())
        .containsExactly(slot("10:00", "11:00"), slot("11:00", "12:00"));
    assertThat(feasibility.at(at("10:30"))).containsExactly(new Assignment(0, 0, 5));
    assertThat(feasibility.at(at("11:00"))).containsExactly(new Assignment(1, 0, 5));
    assertThat(feasibility.at(at("12:00"))).isEmpty();
  }

  @Test
  void nestedPostsCompeteWhileBothAreUnderWay() {
    assertThat(
            StaffingFeasibility.of(
                    List.of(Pool.of(5)),
                    List.of(post(slot("10:00", "12:00"), 4, 0), post(slot("10:30", "11:00"), 3, 0)))
                .shortages())
        .containsExactly(new Shortage(slot("10:30", "11:00"), of(0, 1), of(0), 7, 5));
  }

  @Test
  void shortageThatGoesOnAcrossAChangeIsOne() {
    Pool pool = bound(9, Bound.elsewhere(slot("10:30", "11:00"), 4));
    StaffingFeasibility feasibility =
        StaffingFeasibility.of(
            List.of(Pool.of(3), pool), List.of(post(EVENT, 5, 0), post(EVENT, 5, 1)));

    assertThat(feasibility.intervals()).hasSize(3);
    assertThat(feasibility.shortages()).containsExactly(new Shortage(EVENT, of(0), of(0), 5, 3));
  }

  @Test
  void postThatNobodyMayServeIsShortOfAll() {
    assertThat(StaffingFeasibility.of(List.of(Pool.of(3)), List.of(post(EVENT, 2))).shortages())
        .containsExactly(new Shortage(EVENT, of(0), of(), 2, 0));
  }

  @Test
  void peopleBoundAtAPostCountTowardsItsNeed() {
    Pool pool = bound(5, new Bound(EVENT, 2, OptionalInt.of(0)));
    List<Pool> pools = List.of(pool, Pool.of(1));

    assertThat(StaffingFeasibility.of(pools, List.of(post(EVENT, 6, 0, 1))).isFeasible()).isTrue();
    assertThat(StaffingFeasibility.of(pools, List.of(post(EVENT, 7, 0, 1))).shortages())
        .containsExactly(new Shortage(EVENT, of(0), of(0, 1), 7, 6));
    assertThat(StaffingFeasibility.of(pools, List.of(post(EVENT, 6, 0, 1))).at(at("10:00")))
        .containsExactly(new Assignment(0, 0, 5), new Assignment(0, 1, 1));
  }

  @Test
  void peopleAtAPartAreAtTheWhole() {
    Post part =
        new Post(
            EVENT,
            4,
            ImmutableList.of(new Server(0, EVENT, OptionalInt.empty())),
            OptionalInt.of(0));

    assertThat(
            StaffingFeasibility.of(List.of(Pool.of(4)), List.of(post(EVENT, 4, 0), part))
                .isFeasible())
        .isTrue();
    assertThat(
            StaffingFeasibility.of(List.of(Pool.of(4)), List.of(post(EVENT, 6, 0), part))
                .shortages())
        .containsExactly(new Shortage(EVENT, of(0, 1), of(0), 6, 4));
  }

  @Test
  void limitedServersSendNoMore() {
    Post limited =
        new Post(
            EVENT,
            5,
            ImmutableList.of(
                new Server(0, EVENT, OptionalInt.of(2)), new Server(1, EVENT, OptionalInt.of(0))),
            OptionalInt.empty());

    assertThat(
            StaffingFeasibility.of(List.of(Pool.of(9), Pool.of(9)), List.of(limited)).shortages())
        .containsExactly(new Shortage(EVENT, of(0), of(0), 5, 2));
  }

  @Test
  void poolOfUnknownSizeIsAsLargeAsItTakes() {
    Pool unknown = new Pool(OptionalInt.empty(), ImmutableList.of(), ImmutableList.of());

    assertThat(
            StaffingFeasibility.of(List.of(unknown), List.of(post(EVENT, Integer.MAX_VALUE, 0)))
                .isFeasible())
        .isTrue();
  }

  @Test
  void theGreatestReserveCounts() {
    Pool pool =
        new Pool(
            OptionalInt.of(5),
            ImmutableList.of(),
            ImmutableList.of(
                Bound.elsewhere(EVENT, 1), Bound.elsewhere(slot("11:00", "12:00"), 2)));

    assertThat(StaffingFeasibility.of(List.of(pool), List.of(post(EVENT, 5, 0))).shortages())
        .containsExactly(
            new Shortage(slot("10:00", "11:00"), of(0), of(0), 5, 4),
            new Shortage(slot("11:00", "11:30"), of(0), of(0), 5, 3));
  }

  @Test
  void whatCannotBeIsRefusedWithItsOperands() {
    assertThatThrownBy(() -> Pool.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("headcount: -1 is less than 0");
    assertThatThrownBy(() -> post(EVENT, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("needed people: -2 is less than 0");
    assertThatThrownBy(() -> Bound.elsewhere(EVENT, -3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound people: -3 is less than 0");
    assertThatThrownBy(() -> new Server(0, EVENT, OptionalInt.of(-4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("greatest number of people: -4 is less than 0");
    assertThatThrownBy(
            () -> StaffingFeasibility.of(List.of(Pool.of(1)), List.of(post(EVENT, 1, 1))))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(
            () ->
                StaffingFeasibility.of(
                    List.of(bound(1, new Bound(EVENT, 1, OptionalInt.of(1)))),
                    List.of(post(EVENT, 1))))
        .isInstanceOf(IndexOutOfBoundsException.class);
    Post within = new Post(EVENT, 1, ImmutableList.of(), OptionalInt.of(0));
    assertThatThrownBy(() -> StaffingFeasibility.of(List.of(), List.of(within)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("post 0 is within post 0, which is not before it");
  }
}
