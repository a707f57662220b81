package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The schedule of small relays against every start and every length that their turns may have. */
class RelayScheduleOracleTest {
  private static final int RELAYS = 5_000;

  /** A relay on a grid of minutes. */
  private record Small(
      int stations, int shortest, int longest, int handOver, int earliest, int latest) {

    static Small random(SplittableRandom random) {
      int shortest = random.nextInt(1, 5);
      int earliest = random.nextInt(-5, 6);
      return new Small(
          random.nextInt(1, 5),
          shortest,
          shortest + random.nextInt(3),
          random.nextInt(3),
          earliest,
          earliest + random.nextInt(4));
    }

    RelaySchedule schedule() {
      return Relay.builder()
          .addAllStations(IntStream.range(0, stations).mapToObj(i -> "s" + i).toList())
          .shortestTurn(Duration.ofMinutes(shortest))
          .longestTurn(Duration.ofMinutes(longest))
          .handOver(Duration.ofMinutes(handOver))
          .build()
          .startingWithin(Times.minute(earliest), Times.minute(latest));
    }

    /** Every course that it can take. */
    List<Course> courses() {
      List<Course> courses = new ArrayList<>();
      for (int start = earliest; start <= latest; start++) {
        lengthen(start, ImmutableIntArray.of(), courses);
      }
      return courses;
    }

    private void lengthen(int start, ImmutableIntArray lengths, List<Course> courses) {
      if (lengths.length() == stations) {
        courses.add(new Course(start, lengths, handOver));
        return;
      }
      for (int length = shortest; length <= longest; length++) {
        ImmutableIntArray longer = ImmutableIntArray.builder().addAll(lengths).add(length).build();
        lengthen(start, longer, courses);
      }
    }
  }

  /** One course that a relay can take, its turns walked through one by one. */
  private record Course(int start, ImmutableIntArray lengths, int handOver) {
    int startOf(int station) {
      int time = start;
      for (int i = 0; i < station; i++) {
        time += lengths.get(i) + handOver;
      }
      return time;
    }

    int endOf(int station) {
      return startOf(station) + lengths.get(station);
    }

    int end() {
      return endOf(lengths.length() - 1);
    }

    Course without(int station) {
      return new Course(
          start,
          ImmutableIntArray.copyOf(
              IntStream.range(0, lengths.length()).filter(i -> i != station).map(lengths::get)),
          handOver);
    }

    Course withTurn(int station, int length) {
      return new Course(
          start,
          ImmutableIntArray.copyOf(
              IntStream.range(0, lengths.length())
                  .map(i -> i == station ? length : lengths.get(i))),
          handOver);
    }
  }

  private static int min(List<Course> courses, ToIntFunction<Course> of) {
    return courses.stream().mapToInt(of).min().orElseThrow();
  }

  private static int max(List<Course> courses, ToIntFunction<Course> of) {
    return courses.stream().mapToInt(of).max().orElseThrow();
  }

  private static void assertTurns(RelaySchedule schedule, List<Course> courses) {
    int stations = courses.get(0).lengths().length();
    assertThat(schedule.turns()).hasSize(stations);
    for (int i = 0; i < stations; i++) {
      int station = i;
      assertThat(schedule.turn(i))
          .isEqualTo(
              TimeWindow.of(
                  Times.minute(min(courses, course -> course.startOf(station))),
                  Times.minute(max(courses, course -> course.startOf(station))),
                  Times.minute(min(courses, course -> course.endOf(station))),
                  Times.minute(max(courses, course -> course.endOf(station)))));
    }
    assertThat(schedule.whole())
        .isEqualTo(
            TimeWindow.of(
                Times.minute(min(courses, Course::start)),
                Times.minute(max(courses, Course::start)),
                Times.minute(min(courses, Course::end)),
                Times.minute(max(courses, Course::end))));
    assertThat(schedule.shortest())
        .isEqualTo(Duration.ofMinutes(min(courses, course -> course.end() - course.start())));
    assertThat(schedule.longest())
        .isEqualTo(Duration.ofMinutes(max(courses, course -> course.end() - course.start())));
  }

  @Test
  void turnsAreBoundedByTheCoursesThatTheRelayCanTake() {
    SplittableRandom random = new SplittableRandom(110);
    for (int i = 0; i < RELAYS; i++) {
      Small small = Small.random(random);
      assertTurns(small.schedule(), small.courses());
    }
  }

  @Test
  void slackIsWhatEveryCourseOrTheBestOneLeaves() {
    SplittableRandom random = new SplittableRandom(119);
    int fitting = 0;
    int possible = 0;
    for (int i = 0; i < RELAYS; i++) {
      Small small = Small.random(random);
      int from = random.nextInt(-8, 8);
      int until = from + random.nextInt(4);
      int end = until + random.nextInt(1, 25);
      TimeWindow host =
          TimeWindow.of(
              Times.minute(from),
              Times.minute(until),
              Times.minute(end),
              Times.minute(end + random.nextInt(4)));
      Slack slack = Slack.of(small.courses(), Realisations.of(host));
      RelaySchedule schedule = small.schedule();

      assertThat(schedule.slackBefore(host, Certainty.CERTAIN)).isEqualTo(slack.certainBefore());
      assertThat(schedule.slackBefore(host, Certainty.POSSIBLE)).isEqualTo(slack.possibleBefore());
      assertThat(schedule.slackAfter(host, Certainty.CERTAIN)).isEqualTo(slack.certainAfter());
      assertThat(schedule.slackAfter(host, Certainty.POSSIBLE)).isEqualTo(slack.possibleAfter());
      assertThat(schedule.fits(host, Certainty.CERTAIN)).isEqualTo(slack.certainlyFits);
      assertThat(schedule.fits(host, Certainty.POSSIBLE)).isEqualTo(slack.possiblyFits);
      for (Certainty certainty : Certainty.values()) {
        long whole = schedule.slackAfter(host, certainty).toSeconds();
        long each = schedule.slackPerTurn(host, certainty).toSeconds();
        assertThat(each * small.stations()).isLessThanOrEqualTo(whole);
        assertThat((each + 1) * small.stations()).isGreaterThan(whole);
      }
      fitting += slack.certainlyFits ? 1 : 0;
      possible += slack.possiblyFits ? 1 : 0;
    }
    assertThat(fitting).isBetween(RELAYS / 20, RELAYS);
    assertThat(possible - fitting).isGreaterThan(RELAYS / 20);
    assertThat(RELAYS - possible).isGreaterThan(RELAYS / 20);
  }

  /** What every pair of a course and a slot of the host leaves, seen one by one. */
  private static final class Slack {
    private int leastBefore = Integer.MAX_VALUE;
    private int mostBefore = Integer.MIN_VALUE;
    private int leastAfter = Integer.MAX_VALUE;
    private int mostAfter = Integer.MIN_VALUE;
    private int leastTooEarly = Integer.MAX_VALUE;
    boolean certainlyFits = true;
    boolean possiblyFits;

    static Slack of(List<Course> courses, List<int[]> hosts) {
      Slack slack = new Slack();
      for (Course course : courses) {
        int end = course.end();
        for (int[] host : hosts) {
          slack.see(course.start() - host[0], host[1] - end);
        }
      }
      return slack;
    }

    private void see(int before, int after) {
      leastBefore = Math.min(leastBefore, before);
      mostBefore = Math.max(mostBefore, before);
      leastAfter = Math.min(leastAfter, after);
      int tooEarly = Math.max(0, -before);
      if (tooEarly < leastTooEarly) {
        leastTooEarly = tooEarly;
        mostAfter = after;
      } else if (tooEarly == leastTooEarly) {
        mostAfter = Math.max(mostAfter, after);
      }
      boolean fits = before >= 0 && after >= 0;
      certainlyFits &= fits;
      possiblyFits |= fits;
    }

    Duration certainBefore() {
      return Duration.ofMinutes(leastBefore);
    }

    Duration possibleBefore() {
      return Duration.ofMinutes(mostBefore);
    }

    Duration certainAfter() {
      return Duration.ofMinutes(leastAfter);
    }

    Duration possibleAfter() {
      return Duration.ofMinutes(mostAfter);
    }
  }

  @Test
  void missingStationMovesEveryCourseAsTold() {
    SplittableRandom random = new SplittableRandom(122);
    for (int i = 0; i < RELAYS; i++) {
      Small small = Small.random(random);
      int missing = random.nextInt(small.stations());
      if (small.stations() > 1) {
        List<Course> courses = small.courses();
        RelaySchedule.Change change = small.schedule().without(missing);

        assertTurns(
            change.schedule(), courses.stream().map(course -> course.without(missing)).toList());
        assertMoved(
            change,
            small.stations(),
            missing,
            courses,
            (course, station) ->
                course.without(missing).startOf(station - 1) - course.startOf(station));
      }
    }
  }

  @Test
  void longTurnMovesEveryCourseAsTold() {
    SplittableRandom random = new SplittableRandom(512);
    for (int i = 0; i < RELAYS; i++) {
      Small small = Small.random(random);
      int station = random.nextInt(small.stations());
      int length = random.nextInt(1, 12);
      List<Course> courses = small.courses();
      RelaySchedule.Change change = small.schedule().withTurn(station, Duration.ofMinutes(length));

      assertTurns(
          change.schedule(),
          courses.stream().map(course -> course.withTurn(station, length)).toList());
      assertMoved(
          change,
          small.stations(),
          station,
          courses,
          (course, other) ->
              course.withTurn(station, length).startOf(other) - course.startOf(other));
    }
  }

  @FunctionalInterface
  private interface Move {
    int of(Course course, int station);
  }

  /** All stations after {@code changed} move within the bounds told, and all others stay. */
  private static void assertMoved(
      RelaySchedule.Change change, int stations, int changed, List<Course> courses, Move move) {
    assertThat(change.moved())
        .containsExactlyElementsOf(
            IntStream.range(changed + 1, stations).mapToObj(i -> "s" + i).toList());
    assertThat(change.delay().isPresent()).isEqualTo(changed + 1 < stations);
    for (int i = changed + 1; i < stations; i++) {
      int station = i;
      RelaySchedule.Delay delay = change.delay().orElseThrow();
      assertThat(delay.least())
          .isEqualTo(Duration.ofMinutes(min(courses, course -> move.of(course, station))));
      assertThat(delay.most())
          .isEqualTo(Duration.ofMinutes(max(courses, course -> move.of(course, station))));
    }
  }
}
