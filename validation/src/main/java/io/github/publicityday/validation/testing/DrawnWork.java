package io.github.publicityday.validation.testing;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.DayPart;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The activities and duties of one random plan, numbered as they are drawn. */
final class DrawnWork {
  private final Draw draw;

  private int activities;

  DrawnWork(Draw draw) {
    this.draw = draw;
  }

  /** An activity with parts, which have parts, to that depth. */
  Activity activity(int depth) {
    Activity.Builder activity =
        Activity.builder()
            .id(ActivityId.of("a" + activities++))
            .title("activity " + draw.below(4))
            .kind(draw.any(ActivityKind.values()))
            .time(time())
            .venue(venueStated())
            .addAllResponsibilities(responsibilities())
            .responsibleLeftBlank(draw.chance(1, 5))
            .addAllParticipations(participations())
            .staffing(staffing())
            .addAllInvitees(invitees())
            .addAllDeclaredCounts(counts())
            .addAllQuotas(quotas());
    if (draw.chance(1, 6)) {
      activity.relay(
          Relay.builder()
              .addStations("a", "b", "c")
              .ownStation(draw.any("a", "c", "z"))
              .shortestTurn(Duration.ofMinutes(2))
              .longestTurn(Duration.ofMinutes(3L + draw.below(20)))
              .build());
    }
    if (draw.chance(1, 8)) {
      activity.addDelegatedTo(draw.unitRef());
    }
    if (draw.chance(1, 3)) {
      activity.addAllDeadlines(deadlines());
    }
    for (int i = draw.chance(1, 4) ? draw.below(5) : 0; i > 0; i--) {
      activity.addAgenda(AgendaStep.builder().title("step " + i).time(time()).build());
    }
    for (int parts = depth == 0 ? 0 : draw.below(4); parts > 0; parts--) {
      Activity part = activity(depth - 1);
      boolean twin = parts == 1 && draw.spice(7) == 0;
      activity.addPart(
          twin ? Activity.builder().from(part).id(ActivityId.of("twin")).build() : part);
    }
    return activity.build();
  }

  /** Half an hour of two units at a place, before everything else. */
  Activity early(String venue, int minute) {
    LocalTime start = LocalTime.of(7, 0).plusMinutes(minute);
    return Activity.builder()
        .id(ActivityId.of("early-" + venue))
        .title("early at " + venue)
        .venue(StatedVenue.at(VenueId.of(venue)))
        .time(
            StatedTime.exactly(
                TimeSlot.of(
                    RandomPlans.DAY.atTime(start), RandomPlans.DAY.atTime(start.plusMinutes(30)))))
        .addParticipation(Participation.of(UnitRef.of("u4")))
        .addParticipation(Participation.of(UnitRef.of("all-a")))
        .build();
  }

  private Set<Deadline> deadlines() {
    return draw.distinct(
        2,
        () ->
            Deadline.builder()
                .kind(draw.any(Deadline.Kind.values()))
                .time(time())
                .unit(draw.unitRef())
                .build(),
        Deadline::kind);
  }

  /** The duty with that number. */
  StandingDuty duty(int i) {
    return StandingDuty.builder()
        .id(DutyId.of("d" + i))
        .title("duty " + i)
        .kind(draw.spice(3) == 0 ? DutyKind.REPORT : DutyKind.OTHER)
        .time(draw.chance(1, 2) ? duringSomeActivity() : time())
        .venue(venueStated())
        .addAllResponsibilities(responsibilities())
        .addAllParticipations(participations())
        .staffing(staffing())
        .addAllQuotas(quotas())
        .build();
  }

  private StatedTime time() {
    int start = draw.below(8);
    int length = 1 + draw.below(4);
    LocalTime from = LocalTime.of(9, 0).plusMinutes(15L * start);
    LocalTime to = from.plusMinutes(15L * length);
    Hours hours =
        switch (draw.below(6)) {
          case 0 -> Hours.from(from);
          case 1 -> Hours.until(to);
          case 2 -> Hours.of(DayPart.MORNING);
          default -> Hours.between(from, to);
        };
    return switch (draw.below(9)) {
      case 0 -> StatedTime.ABSENT;
      case 1 -> draw.any(StatedTime.BLANK, StatedTime.TO_BE_ANNOUNCED);
      case 2 -> StatedTime.at(hours);
      case 3 -> StatedTime.on(StatedDate.of(1, 10), draw.any(hours, Hours.UNSTATED));
      case 4 -> duringSomeActivity();
      case 5 ->
          StatedTime.relative(
              StatedTime.Relation.BEFORE, new StatedTime.OfFestival(Festival.SPRING_FESTIVAL));
      case 6 ->
          StatedTime.within(
              TimeWindow.of(
                  RandomPlans.DAY.atTime(from),
                  RandomPlans.DAY.atTime(from.plusMinutes(draw.below(20))),
                  RandomPlans.DAY.atTime(to.plusMinutes(5)),
                  RandomPlans.DAY.atTime(to.plusMinutes(20))));
      default ->
          StatedTime.exactly(TimeSlot.of(RandomPlans.DAY.atTime(from), RandomPlans.DAY.atTime(to)));
    };
  }

  private StatedTime duringSomeActivity() {
    return StatedTime.relative(
        StatedTime.Relation.DURING, new StatedTime.OfActivity(ActivityId.of("a" + draw.below(12))));
  }

  private StatedVenue venueStated() {
    return switch (draw.below(4)) {
      case 0 -> StatedVenue.ABSENT;
      case 1 ->
          draw.any(
              StatedVenue.BLANK,
              StatedVenue.TO_BE_ANNOUNCED,
              StatedVenue.classOf(RandomPlans.VENUES));
      case 2 -> StatedVenue.at(List.of(VenueId.of("hall"), VenueId.of("square")));
      default -> StatedVenue.at(VenueId.of(draw.any("hall", "square", "street")));
    };
  }

  private Set<Responsibility> responsibilities() {
    Set<Responsibility> all = new LinkedHashSet<>();
    if (draw.chance(1, 2)) {
      draw.unitRefs(2).forEach(unit -> all.add(Responsibility.of(unit, draw.any(Role.values()))));
    }
    if (draw.chance(1, 10)) {
      all.add(Responsibility.of(UnitRef.EACH_PARTICIPANT));
    }
    return all;
  }

  private Set<Participation> participations() {
    Set<Participation> all = new LinkedHashSet<>();
    draw.unitRefs(3).forEach(unit -> all.add(participation(unit)));
    if (draw.chance(1, 4)) {
      if (draw.chance(1, 2)) {
        all.clear();
      }
      all.add(participation(UnitRef.EACH_PARTICIPANT));
    }
    return all;
  }

  private Participation participation(UnitRef unit) {
    Participation.Builder participation = Participation.builder().unit(unit).staffing(staffing());
    if (draw.chance(1, 3)) {
      participation.assignedCount(draw.below(6));
    }
    if (draw.chance(1, 8)) {
      participation.time(time());
    }
    if (draw.chance(1, 5)) {
      participation.addPeople(PersonId.of(draw.any("chief", "speaker", "unlisted")));
    }
    return participation.build();
  }

  private Optional<Staffing> staffing() {
    return draw.chance(1, 3)
        ? Optional.of(
            draw.chance(1, 3)
                ? Staffing.atLeast(draw.below(20)).inTotal()
                : draw.any(
                    Staffing.atLeast(draw.below(4)),
                    Staffing.atLeast(draw.below(4)),
                    Staffing.between(draw.below(4), 1 + draw.below(4)),
                    Staffing.builder().minimum(1).stayingBehind(1 + draw.below(3)).build()))
        : Optional.empty();
  }

  private Set<Invitee> invitees() {
    return draw.distinct(
        2,
        () ->
            draw.chance(1, 2)
                ? Invitee.of(draw.any("media", "deputies"))
                : Invitee.builder().name(draw.any("troupe", "radio")).unit(draw.unitRef()).build(),
        Invitee::name);
  }

  /** Numbers that something states about its own lists. */
  Set<DeclaredCount> counts() {
    return draw.distinct(
        2,
        () ->
            DeclaredCount.builder()
                .counted(draw.any(DeclaredCount.Counted.values()))
                .number(draw.below(6))
                .precision(draw.any(DeclaredCount.Precision.values()))
                .build(),
        DeclaredCount::counted);
  }

  /** What somebody must bring. */
  Set<Quota> quotas() {
    return draw.distinct(
        2,
        () ->
            Quota.builder()
                .item(draw.any("boards", "banners", "flags"))
                .amount(draw.below(4))
                .scope(draw.any(Staffing.Scope.values()))
                .addAllSuppliers(draw.unitRefs(2))
                .addAllOfWhich(parts())
                .build(),
        Quota::item);
  }

  private List<Quota> parts() {
    return draw.spice(3) > 0
        ? List.of()
        : List.of(
            Quota.builder().item("fraud").amount(draw.spice(3)).build(),
            Quota.builder()
                .item("calls")
                .amount(draw.spice(3))
                .scope(Staffing.Scope.TOTAL)
                .build());
  }
}
