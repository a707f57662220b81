package io.github.publicityday;

import com.google.common.collect.ImmutableListMultimap;
import io.github.publicityday.StatedTime.Relation;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Windows as {@link PlanCalendar} makes them of every sort of stated time, around 10 January 2012.
 * All bounds are whole minutes.
 */
final class PlacedWindows {
  private static final int OF_EACH_SORT = 40;

  private final SplittableRandom random;
  private final PlanCalendar calendar;
  private final ImmutableListMultimap.Builder<String, TimeWindow> windows =
      ImmutableListMultimap.builder();

  private PlacedWindows(SplittableRandom random) {
    this.random = random;
    this.calendar =
        PlanCalendar.of(
            PublicityPlan.builder()
                .year(StatedYear.of(2012))
                .date(StatedDate.of(1, 10))
                .period(new StatedPeriod(StatedDate.of(1, 9), StatedDate.of(1, 24)))
                .addActivities(
                    activity("exact", StatedTime.on(StatedDate.of(1, 10), between())),
                    activity("open", StatedTime.at(Hours.from(clock()))),
                    activity("vague", StatedTime.on(StatedDate.of(1, 10), Hours.UNSTATED)))
                .build());
  }

  /** The windows, by the sort of time that they were made of. */
  static ImmutableListMultimap<String, TimeWindow> of(SplittableRandom random) {
    PlacedWindows placed = new PlacedWindows(random);
    for (int i = 0; i < OF_EACH_SORT; i++) {
      placed.addOne();
    }
    return placed.windows.build();
  }

  private void addOne() {
    TimeWindow small = Realisations.randomWindow(random);
    add("exact slot", StatedTime.exactly(small.possibleExtent()));
    add("bounds", StatedTime.within(small));
    add("day", on(Hours.UNSTATED));
    add("both hours", on(between()));
    add("start", on(Hours.from(clock())));
    add("end", on(Hours.until(clock())));
    add("part of a day", on(Hours.of(pick(List.of(DayPart.values())))));
    add("hours", StatedTime.at(between()));
    add("days", StatedTime.daily(days(), Hours.UNSTATED));
    StatedTime.Daily daily = new StatedTime.Daily(days(), between());
    add("daily hours", daily);
    windows.putAll("hours of each day", calendar.windowsOf(daily));
    add("part of a month", inMonth());
    for (StatedTime time : List.of(StatedTime.ABSENT, StatedTime.BLANK)) {
      windows.put("parent's", calendar.windowOf(time, Optional.of(small)).orElseThrow());
    }
    for (Relation relation : Relation.values()) {
      StatedTime time = StatedTime.relative(relation, anchor());
      add(relation.name(), time);
      windows.put(
          "deadline", calendar.windowOf(Deadline.of(Deadline.Kind.REPORT, time)).orElseThrow());
    }
    Relay relay =
        Relay.builder()
            .addStations("清流", "明溪", "三明")
            .shortestTurn(Duration.ofMinutes(random.nextInt(1, 4)))
            .longestTurn(Duration.ofMinutes(random.nextInt(4, 9)))
            .build();
    Activity onAir =
        Activity.builder()
            .from(activity("relay", StatedTime.at(Hours.from(clock()))))
            .relay(relay)
            .build();
    TimeWindow whole = calendar.windowOf(onAir).orElseThrow();
    windows.put("relay", whole);
    windows.put(
        "turn of a relay",
        relay.turn(random.nextInt(3), whole.earliestStart(), whole.latestStart()));
  }

  private void add(String sort, StatedTime time) {
    windows.put(sort, calendar.windowOf(time).orElseThrow());
  }

  private static Activity activity(String id, StatedTime time) {
    return Activity.builder().id(ActivityId.of(id)).title(id).time(time).build();
  }

  private StatedTime.OnDay on(Hours hours) {
    return new StatedTime.OnDay(StatedDate.of(1, random.nextInt(9, 12)), hours);
  }

  private StatedPeriod days() {
    int first = random.nextInt(8, 12);
    return new StatedPeriod(StatedDate.of(1, first), StatedDate.of(1, first + random.nextInt(4)));
  }

  private StatedTime.InMonth inMonth() {
    return new StatedTime.InMonth(
        OptionalInt.empty(), Month.JANUARY, pick(List.of(MonthPart.values())));
  }

  private StatedTime.Anchor anchor() {
    return switch (random.nextInt(6)) {
      case 0 -> new StatedTime.OfFestival(Festival.SPRING_FESTIVAL);
      case 1 -> new StatedTime.OfActivity(ActivityId.of(pick(List.of("exact", "open", "vague"))));
      case 2 -> new StatedTime.OfPeriod();
      case 3 -> new StatedTime.AtHours(Hours.until(clock()));
      case 4 -> inMonth();
      default -> on(random.nextBoolean() ? Hours.UNSTATED : Hours.from(clock()));
    };
  }

  private Hours between() {
    int start = random.nextInt(1, 1_400);
    return Hours.between(minute(start), minute(random.nextInt(start + 1, 1_440)));
  }

  /** An hour of the day, often a full one, so that some windows touch. */
  private LocalTime clock() {
    return random.nextBoolean()
        ? minute(random.nextInt(1, 1_440))
        : LocalTime.of(random.nextInt(1, 24), 0);
  }

  private static LocalTime minute(int ofDay) {
    return LocalTime.ofSecondOfDay(ofDay * 60L);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
