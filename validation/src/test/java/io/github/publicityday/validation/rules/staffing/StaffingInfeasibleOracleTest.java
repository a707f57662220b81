package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule against trying, minute by minute, every way to send people. */
class StaffingInfeasibleOracleTest {
  private static final int PLANS = 3_000;
  private static final int MINUTES = 4;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** What a unit is at a place: absent, there without a number, or there with its own number. */
  private enum Attendance {
    NONE,
    ANY,
    MINIMUM,
    ASSIGNED
  }

  /** A place on the programme and its units. */
  private record Place(
      int number,
      OptionalInt around,
      int start,
      int end,
      int total,
      ImmutableList<Attendance> attendance,
      ImmutableList<Integer> numbers) {

    static Place random(SplittableRandom random, int number, int units, boolean nested) {
      int start = random.nextInt(MINUTES);
      Attendance[] kinds = Attendance.values();
      return new Place(
          number,
          nested && number > 0 && random.nextInt(4) > 0
              ? OptionalInt.of(random.nextInt(number))
              : OptionalInt.empty(),
          start,
          random.nextInt(start + 1, MINUTES + 1),
          random.nextInt(3) == 0 ? 0 : random.nextInt(1, 7),
          IntStream.range(0, units)
              .mapToObj(i -> kinds[random.nextInt(5) % kinds.length])
              .collect(ImmutableList.toImmutableList()),
          IntStream.range(0, units)
              .mapToObj(i -> random.nextInt(4))
              .collect(ImmutableList.toImmutableList()));
    }

    String id() {
      return "p" + number;
    }

    boolean isUnderWay(int minute) {
      return start <= minute && minute < end;
    }

    boolean attends(int unit) {
      return attendance.get(unit) != Attendance.NONE;
    }

    WorkDraft draft(List<Place> all) {
      WorkDraft draft = activity(id()).within(TimeWindow.exactly(Programme.slot(start, end)));
      if (total > 0) {
        draft.asking(Staffing.atLeast(total).inTotal());
      }
      for (int unit = 0; unit < attendance.size(); unit++) {
        String id = "u" + unit;
        switch (attendance.get(unit)) {
          case NONE -> {}
          case ANY -> draft.attendedBy(id);
          case MINIMUM -> draft.attendedBy(id, Staffing.atLeast(numbers.get(unit)));
          case ASSIGNED -> draft.attendedBy(id, numbers.get(unit));
        }
      }
      return draft.with(
          all.stream()
              .filter(part -> part.around().equals(OptionalInt.of(number)))
              .map(part -> part.draft(all))
              .toArray(WorkDraft[]::new));
    }
  }

  private record Programmed(ImmutableList<Integer> headcounts, ImmutableList<Place> places) {
    static Programmed random(SplittableRandom random, int units, boolean nested) {
      int places = random.nextInt(1, nested ? 4 : 5);
      return new Programmed(
          IntStream.range(0, units)
              .mapToObj(i -> random.nextInt(5))
              .collect(ImmutableList.toImmutableList()),
          IntStream.range(0, places)
              .mapToObj(i -> Place.random(random, i, units, nested))
              .collect(ImmutableList.toImmutableList()));
    }

    PublicityPlan toPlan() {
      Stream<PlanPart> units =
          IntStream.range(0, headcounts.size())
              .mapToObj(i -> unit("u" + i).headcount(headcounts.get(i)));
      Stream<PlanPart> top =
          places.stream()
              .filter(place -> place.around().isEmpty())
              .map(place -> place.draft(places));
      return plan(Stream.concat(units, top).toArray(PlanPart[]::new));
    }

    List<Facts> findings() {
      return VALIDATOR.validate(toPlan()).findings().stream()
          .filter(finding -> finding.rule().equals("staffing-infeasible"))
          .map(finding -> (Facts) finding.evidence())
          .toList();
    }

    /** Whether {@code part} is {@code whole} or within it. */
    boolean isAt(Place part, Place whole) {
      return part.equals(whole)
          || (part.around().isPresent() && isAt(places.get(part.around().getAsInt()), whole));
    }

    /** Whether several units may send people there or to its parts, who are asked for together. */
    boolean isShared(Place place) {
      return place.total() > 0
          && IntStream.range(0, headcounts.size())
                  .filter(
                      unit ->
                          places.stream().anyMatch(part -> isAt(part, place) && part.attends(unit)))
                  .count()
              > 1;
    }

    /** How many people of its own the plan asks of a unit at a place. */
    int own(Place place, int unit) {
      return switch (place.attendance().get(unit)) {
        case NONE -> 0;
        case ANY -> isShared(place) ? 0 : 1;
        case MINIMUM, ASSIGNED -> place.numbers().get(unit);
      };
    }
  }

  private static boolean covers(Facts facts, int minute) {
    TimeSlot slot = Programme.slot(minute, minute + 1);
    return Stream.concat(Stream.of(facts.when()), facts.otherTimes().stream())
        .anyMatch(when -> when.overlaps(slot));
  }

  @Test
  void unrelatedPostsAgreeWithEveryAssignment() {
    SplittableRandom random = new SplittableRandom(110);
    int infeasible = 0;
    for (int i = 0; i < PLANS; i++) {
      Programmed programme = Programmed.random(random, random.nextInt(2, 4), false);
      List<Facts> findings = programme.findings();
      boolean found = false;
      for (int minute = 0; minute < MINUTES; minute++) {
        Flat flat = new Flat(programme, minute);
        int at = minute;
        assertThat(findings.stream().anyMatch(facts -> covers(facts, at)))
            .as("minute %s of %s", minute, programme)
            .isEqualTo(flat.unfilled() > 0);
        found |= flat.unfilled() > 0;
      }
      for (Facts facts : findings) {
        int minute =
            IntStream.range(0, MINUTES)
                .filter(m -> facts.when().overlaps(Programme.slot(m, m + 1)))
                .findFirst()
                .orElseThrow();
        Flat flat = new Flat(programme, minute);
        flat.keepOnly(facts.posts());
        assertThat(facts.shortBy()).as("%s", programme).isEqualTo(flat.unfilled());
        assertThat(facts.need()).isEqualTo(flat.need());
        assertThat(facts.have()).isEqualTo(facts.need() - facts.shortBy());
      }
      infeasible += found ? 1 : 0;
    }
    assertThat(infeasible).isBetween(PLANS / 5, PLANS * 4 / 5);
  }

  /** Posts at one minute, each filled by whoever is left over. */
  private static final class Flat {
    private final List<Place> posts = new ArrayList<>();
    private final Programmed programme;
    private final int[] left;

    Flat(Programmed programme, int minute) {
      this.programme = programme;
      left = programme.headcounts().stream().mapToInt(Integer::intValue).toArray();
      for (Place place : programme.places()) {
        if (place.isUnderWay(minute)) {
          for (int unit = 0; unit < left.length; unit++) {
            left[unit] -= programme.own(place, unit);
          }
          if (programme.isShared(place)) {
            posts.add(place);
          }
        }
      }
      Arrays.setAll(left, unit -> Math.max(0, left[unit]));
    }

    void keepOnly(List<String> ids) {
      posts.removeIf(post -> !ids.contains(post.id()));
    }

    int need() {
      return posts.stream().mapToInt(Place::total).sum();
    }

    private int open(Place post) {
      return Math.max(
          0,
          post.total()
              - IntStream.range(0, left.length).map(unit -> programme.own(post, unit)).sum());
    }

    int unfilled() {
      return posts.isEmpty() ? 0 : unfilled(0, 0, open(posts.get(0)));
    }

    private int unfilled(int post, int unit, int open) {
      if (unit == left.length) {
        return open
            + (post + 1 == posts.size() ? 0 : unfilled(post + 1, 0, open(posts.get(post + 1))));
      }
      int least = Integer.MAX_VALUE;
      int most = posts.get(post).attends(unit) ? Math.min(open, left[unit]) : 0;
      for (int send = 0; send <= most; send++) {
        left[unit] -= send;
        least = Math.min(least, unfilled(post, unit + 1, open - send));
        left[unit] += send;
      }
      return least;
    }
  }

  @Test
  void partsAndWholesAgreeWithEveryWayToSpreadPeople() {
    SplittableRandom random = new SplittableRandom(119);
    int found = 0;
    for (int i = 0; i < PLANS; i++) {
      Programmed programme = Programmed.random(random, 2, true);
      List<Facts> findings = programme.findings();
      for (int minute = 0; minute < MINUTES; minute++) {
        int at = minute;
        boolean told = findings.stream().anyMatch(facts -> covers(facts, at));
        // What a unit alone cannot do is another rule's, and says nothing of the posts.
        boolean eachCan =
            IntStream.range(0, 2).noneMatch(unit -> ways(programme, unit, at).isEmpty());
        if (told || eachCan) {
          assertThat(told)
              .as("minute %s of %s", minute, programme)
              .isEqualTo(!canBeFilled(programme, minute));
          found += told ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(PLANS / 4);
  }

  private static boolean canBeFilled(Programmed programme, int minute) {
    List<int[]> second = ways(programme, 1, minute);
    return ways(programme, 0, minute).stream()
        .anyMatch(
            one ->
                second.stream()
                    .anyMatch(
                        two ->
                            programme.places().stream()
                                .filter(programme::isShared)
                                .filter(place -> place.isUnderWay(minute))
                                .allMatch(
                                    place ->
                                        at(programme, place, one) + at(programme, place, two)
                                            >= place.total())));
  }

  /** Every way in which a unit can spread its people over places and send all whom it must. */
  private static List<int[]> ways(Programmed programme, int unit, int minute) {
    List<int[]> ways = new ArrayList<>();
    spread(programme, unit, minute, 0, programme.headcounts().get(unit), new int[8], ways);
    ways.removeIf(
        way ->
            programme.places().stream()
                .filter(place -> place.isUnderWay(minute))
                .anyMatch(place -> at(programme, place, way) < programme.own(place, unit)));
    return ways;
  }

  private static void spread(
      Programmed programme, int unit, int minute, int next, int left, int[] way, List<int[]> ways) {
    if (next == programme.places().size()) {
      ways.add(way.clone());
      return;
    }
    Place place = programme.places().get(next);
    int most = place.isUnderWay(minute) && place.attends(unit) ? left : 0;
    for (int send = 0; send <= most; send++) {
      way[next] = send;
      spread(programme, unit, minute, next + 1, left - send, way, ways);
    }
    way[next] = 0;
  }

  /** How many of those who are spread like this are at a place or its parts. */
  private static int at(Programmed programme, Place place, int[] way) {
    return programme.places().stream()
        .filter(part -> programme.isAt(part, place))
        .mapToInt(part -> way[part.number()])
        .sum();
  }
}
