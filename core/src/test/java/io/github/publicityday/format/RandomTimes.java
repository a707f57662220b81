package io.github.publicityday.format;

import io.github.publicityday.ActivityId;
import io.github.publicityday.DayPart;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Dates, periods and times of every sort, some of them in years that no plan is for. */
final class RandomTimes {
  private final SplittableRandom random;
  private final NastyTexts texts;

  RandomTimes(SplittableRandom random, NastyTexts texts) {
    this.random = random;
    this.texts = texts;
  }

  LocalDate fullDate() {
    return switch (random.nextInt(8)) {
      case 0 ->
          LocalDate.ofEpochDay(
              random.nextLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
      case 1 -> LocalDate.of(random.nextInt(-20, 20), 2, 3);
      default -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15_000));
    };
  }

  StatedDate date() {
    StatedDate date =
        random.nextBoolean()
            ? StatedDate.of(fullDate())
            : StatedDate.of(MonthDay.from(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(366))));
    return random.nextBoolean() ? date : date.printedAs(pick(DayOfWeek.values()));
  }

  StatedPeriod period() {
    StatedDate first = date();
    StatedDate last = date();
    boolean turned =
        first instanceof StatedDate.Full f
            && last instanceof StatedDate.Full l
            && l.date().isBefore(f.date());
    return turned ? new StatedPeriod(last, first) : new StatedPeriod(first, last);
  }

  /** A number of seconds from 0, often whole minutes or hours. */
  long seconds() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> random.nextInt(100_000);
      case 2 -> random.nextInt(60);
      case 3 -> random.nextInt(40) * 3600L;
      default -> random.nextInt(200) * 60L;
    };
  }

  StatedTime time() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> StatedTime.ABSENT;
      case 2 -> StatedTime.BLANK;
      case 3 -> StatedTime.TO_BE_ANNOUNCED;
      case 4 -> StatedTime.exactly(slot());
      case 5 -> StatedTime.within(window());
      case 6, 7 -> StatedTime.on(date(), hours(true));
      case 8 -> StatedTime.at(hours(false));
      case 9 -> StatedTime.daily(period(), hours(true));
      case 10, 11 -> inMonth();
      default -> StatedTime.relative(relation(), anchor());
    };
  }

  private StatedTime.Relation relation() {
    return pick(StatedTime.Relation.values());
  }

  private StatedTime.InMonth inMonth() {
    return new StatedTime.InMonth(
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 10_000)),
        pick(Month.values()),
        pick(MonthPart.values()));
  }

  private StatedTime.Anchor anchor() {
    return switch (random.nextInt(6)) {
      case 0 -> new StatedTime.OfFestival(pick(Festival.values()));
      case 1 -> new StatedTime.OfActivity(ActivityId.of(texts.id()));
      case 2 -> new StatedTime.OnDay(date(), hours(true));
      case 3 -> new StatedTime.AtHours(hours(false));
      case 4 -> inMonth();
      default -> new StatedTime.OfPeriod();
    };
  }

  private Hours hours(boolean orUnstated) {
    return switch (random.nextInt(orUnstated ? 5 : 4)) {
      case 0 -> {
        LocalTime a = clock();
        LocalTime b = clock();
        LocalTime start = a.isBefore(b) ? a : b;
        LocalTime end = a.isBefore(b) ? b : a;
        yield Hours.between(start, start.equals(end) ? LocalTime.MIDNIGHT : end);
      }
      case 1 -> Hours.from(clock());
      case 2 -> Hours.until(clock());
      case 3 -> Hours.of(pick(DayPart.values()));
      default -> Hours.UNSTATED;
    };
  }

  private LocalTime clock() {
    return switch (random.nextInt(4)) {
      case 0 -> LocalTime.MIDNIGHT;
      case 1 -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
      default -> LocalTime.ofSecondOfDay(random.nextInt(288) * 300L);
    };
  }

  private LocalDateTime instant() {
    LocalDate day = fullDate();
    return (day.getYear() > 999_999_000 ? LocalDate.of(2012, 1, 10) : day).atTime(clock());
  }

  private TimeSlot slot() {
    LocalDateTime start = instant();
    return TimeSlot.of(start, start.plusSeconds(1 + seconds()));
  }

  private TimeWindow window() {
    LocalDateTime earliestStart = instant();
    LocalDateTime latestStart = earliestStart.plusSeconds(seconds());
    LocalDateTime earliestEnd = earliestStart.plusSeconds(1 + seconds());
    LocalDateTime latest = latestStart.isAfter(earliestEnd) ? latestStart : earliestEnd;
    return TimeWindow.of(earliestStart, latestStart, earliestEnd, latest.plusSeconds(1 + seconds()))
        .leavingOpen(pick(TimeWindow.OpenSide.values()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
