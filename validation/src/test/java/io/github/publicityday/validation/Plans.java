package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Seat;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TravelTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * Plans in a few words, so that a test reads like the plan that it is about:
 *
 * <pre>{@code
 * plan(
 *     unit("patrol").headcount(5),
 *     event("square").between("10:00", "11:30").in("market").with(
 *         zone("advice").attendedBy("patrol", 3).under("office"),
 *         zone("boards").under("office")),
 *     duty("order").attendedBy("station"));
 * }</pre>
 *
 * <p>Everything has its id as its name until it is called something else. Hours without a date are
 * hours of {@link #DAY}.
 */
public final class Plans {
  /** The day on which everything happens that states no other: 10 January 2012. */
  public static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  private Plans() {}

  /** A plan with {@code parts} in this order, and nothing else in it. */
  public static PublicityPlan plan(PlanPart... parts) {
    PublicityPlan.Builder plan = PublicityPlan.builder();
    for (PlanPart part : parts) {
      part.addTo(plan);
    }
    return plan.build();
  }

  /** A unit. */
  public static UnitDraft unit(String id) {
    return new UnitDraft(id);
  }

  /** Units of which no more is known. */
  public static PlanPart units(String... ids) {
    return plan -> Stream.of(ids).forEach(id -> unit(id).addTo(plan));
  }

  /** A venue that unrelated activities may use at one time. */
  public static PlanPart sharedVenue(String id) {
    return venue(id, true);
  }

  /** A venue. */
  public static PlanPart venue(String id) {
    return venue(id, false);
  }

  private static PlanPart venue(String id, boolean shared) {
    return plan ->
        plan.addVenue(Venue.builder().id(VenueId.of(id)).name(id).shared(shared).build());
  }

  /** The way between two venues, or the hand-over at one, takes so many minutes. */
  public static PlanPart way(String from, String to, int minutes) {
    return plan ->
        plan.addTravelTime(
            new TravelTime(VenueId.of(from), VenueId.of(to), Duration.ofMinutes(minutes)));
  }

  /** A leading group, headed by that unit. */
  public static PlanPart leadingGroup(String head) {
    Seat seat = Seat.builder().unit(UnitRef.of(head)).build();
    return plan -> plan.leadingGroup(LeadingGroup.builder().head(seat).build());
  }

  /** An activity of no particular kind. */
  public static WorkDraft activity(String id) {
    return WorkDraft.activity(id, ActivityKind.OTHER);
  }

  /** An activity whose parts run at one time. */
  public static WorkDraft event(String id) {
    return WorkDraft.activity(id, ActivityKind.EVENT);
  }

  /** A part that is a place on the square. */
  public static WorkDraft zone(String id) {
    return WorkDraft.activity(id, ActivityKind.ZONE);
  }

  /** A heading that only groups independent activities. */
  public static WorkDraft heading(String id) {
    return WorkDraft.activity(id, ActivityKind.HEADING);
  }

  /** A standing duty. */
  public static WorkDraft duty(String id) {
    return WorkDraft.duty(id);
  }

  /** The plan's year. */
  public static PlanPart year(int year) {
    return plan -> plan.year(StatedYear.of(year));
  }

  /** The date of the publicity day, whose year must come from elsewhere. */
  public static PlanPart date(int month, int day) {
    return plan -> plan.date(StatedDate.of(month, day));
  }

  /** The days of the campaign. */
  public static PlanPart period(String first, String last) {
    return plan ->
        plan.period(
            new StatedPeriod(
                StatedDate.of(LocalDate.parse(first)), StatedDate.of(LocalDate.parse(last))));
  }

  /** A phase of the campaign; its days are not stated. */
  public static PlanPart phase(String name) {
    return plan -> plan.addPhase(Phase.builder().name(name).build());
  }

  /** A phase of the campaign. */
  public static PlanPart phase(String name, String first, String last) {
    StatedPeriod days =
        new StatedPeriod(
            StatedDate.of(LocalDate.parse(first)), StatedDate.of(LocalDate.parse(last)));
    return plan -> plan.addPhase(Phase.builder().name(name).period(days).build());
  }

  /** When the plan is issued. */
  public static PlanPart issued(StatedDate date) {
    return plan -> plan.issueDate(date);
  }

  /** A number that the plan states about its own lists. */
  public static PlanPart declaring(DeclaredCount count) {
    return plan -> plan.addDeclaredCount(count);
  }

  /** What units bring, whatever the activity. */
  public static PlanPart bringing(Quota quota) {
    return plan -> plan.addQuota(quota);
  }

  /** {@code amount} of {@code item} from each of {@code suppliers}. */
  public static Quota each(int amount, String item, String... suppliers) {
    return Quota.builder()
        .amount(amount)
        .item(item)
        .addAllSuppliers(Stream.of(suppliers).map(UnitRef::of).toList())
        .build();
  }

  /** {@code amount} of {@code item} from {@code suppliers} together. */
  public static Quota inAll(int amount, String item, String... suppliers) {
    return Quota.builder().from(each(amount, item, suppliers)).scope(Staffing.Scope.TOTAL).build();
  }

  /** A relay of turns of two to three minutes; the plan's own station is {@code own}. */
  public static Relay relay(String own, String... stations) {
    return Relay.builder()
        .addStations(stations)
        .ownStation(own)
        .shortestTurn(Duration.ofMinutes(2))
        .longestTurn(Duration.ofMinutes(3))
        .build();
  }

  /** An instant: {@code 10:00} on {@link #DAY}, or {@code 2012-01-09T22:00}. */
  public static LocalDateTime at(String time) {
    return time.contains("T") ? LocalDateTime.parse(time) : DAY.atTime(LocalTime.parse(time));
  }

  /** The slot between two instants as {@link #at} reads them. */
  public static TimeSlot slot(String startInclusive, String endExclusive) {
    return TimeSlot.of(at(startInclusive), at(endExclusive));
  }

  /** The window that only the slot between two instants satisfies. */
  public static TimeWindow exactly(String startInclusive, String endExclusive) {
    return TimeWindow.exactly(slot(startInclusive, endExclusive));
  }

  /** The window with these bounds. */
  public static TimeWindow window(
      String earliestStart, String latestStart, String earliestEnd, String latestEnd) {
    return TimeWindow.of(at(earliestStart), at(latestStart), at(earliestEnd), at(latestEnd));
  }

  /** Slots in order. */
  public static ImmutableList<TimeSlot> slots(TimeSlot... slots) {
    return ImmutableList.copyOf(slots);
  }
}
