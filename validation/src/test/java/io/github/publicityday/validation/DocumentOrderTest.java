package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.bringing;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.venue;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DutyId;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Seat;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ranks of a plan's elements are the order of the document, whichever list they are from. */
class DocumentOrderTest {
  private static PlanPart person(String id, String unit) {
    Person person = Person.builder().id(PersonId.of(id)).name(id).unit(UnitRef.of(unit)).build();
    return plan -> plan.addPerson(person);
  }

  private static Responsibility answeringBy(String unit) {
    return Responsibility.builder()
        .unit(UnitRef.of(unit))
        .deadline(Deadline.of(Deadline.Kind.HAND_IN, StatedTime.TO_BE_ANNOUNCED))
        .build();
  }

  private static Participation attending(String unit, String... people) {
    return Participation.builder()
        .unit(UnitRef.of(unit))
        .addAllPeople(Stream.of(people).map(PersonId::of).toList())
        .build();
  }

  private static PlanIndex index() {
    return PlanIndex.of(
        plan(
            units("a", "b"),
            unit("all").collectiveOf("a", "b"),
            person("li", "a"),
            person("wang", "b"),
            venue("hall"),
            venue("park"),
            builder -> builder.addAddressee(UnitRef.of("a")),
            event("square")
                .in("park", "market", "yard")
                .under(answeringBy("a"))
                .under(answeringBy("b"))
                .attendedBy(attending("a", "li", "zhao"))
                .attendedBy(attending("all", "qian", "sun"))
                .with(activity("act").under("b").attendedBy("b")),
            duty("order").under("all").attendedBy("a"),
            bringing(each(2, "boards", "a"))));
  }

  private static Stream<Element> elements(PlanIndex index) {
    return Stream.<Stream<? extends Element>>of(
            index.units().stream(),
            index.ids().stream(),
            index.references().stream(),
            index.personClaims().claimed().stream(),
            index.venueClaims().claimed().stream(),
            index.work().stream(),
            index.work().stream().flatMap(item -> index.responsibilities(item).stream()),
            index.work().stream().flatMap(item -> item.participants().stream()),
            index.quotas().stream())
        .flatMap(Function.identity());
  }

  @Test
  void isThatInWhichAReaderMeetsThem() {
    assertThat(
            elements(index())
                .sorted(Comparator.comparingInt(Element::order))
                .map(element -> element.path().toString())
                .distinct())
        .containsExactly(
            "units[a]",
            "units[b]",
            "units[all]",
            "units[all].members[a]",
            "units[all].members[b]",
            "people[li]",
            "people[li].unit",
            "people[wang]",
            "people[wang].unit",
            "venues[hall]",
            "venues[park]",
            "addressees[a]",
            "activities[square]",
            "venues[market]",
            "venues[yard]",
            "activities[square].responsible[a]",
            "activities[square].responsible[b]",
            "activities[square].participants[a]",
            "activities[square].participants[all]",
            "people[zhao]",
            "people[qian]",
            "people[sun]",
            "activities[square].parts[act]",
            "activities[square].parts[act].responsible[b]",
            "activities[square].parts[act].participants[b]",
            "duties[order]",
            "duties[order].responsible[all]",
            "duties[order].participants[a]",
            "quotas[boards]",
            "quotas[boards].suppliers[a]");
  }

  private static Seat seat(String unit) {
    return Seat.builder().unit(UnitRef.of(unit)).build();
  }

  private static Invitee inviting(String unit) {
    return Invitee.builder().name(unit).unit(UnitRef.of(unit)).build();
  }

  private static Deadline dueFrom(String unit) {
    return Deadline.builder()
        .kind(Deadline.Kind.HAND_IN)
        .time(StatedTime.TO_BE_ANNOUNCED)
        .unit(UnitRef.of(unit))
        .build();
  }

  /** A plan with two of everything that has a rank of its own. */
  private static PlanIndex crowded() {
    LeadingGroup group =
        LeadingGroup.builder()
            .head(seat("a"))
            .addDeputies(seat("b"), seat("a"))
            .addMembers(seat("a"), seat("b"))
            .office(UnitRef.of("b"))
            .build();
    Relay relay =
        Relay.builder()
            .from(Plans.relay("own", "own", "other"))
            .host(UnitRef.of("a"))
            .broadcaster(UnitRef.of("b"))
            .build();
    AgendaStep step =
        AgendaStep.builder().title("step").addUnits(UnitRef.of("a"), UnitRef.of("b")).build();
    Quota whole =
        Quota.builder()
            .from(each(2, "boards", "a", "b"))
            .addOfWhich(each(1, "red", "a"), each(1, "blue", "b"))
            .build();
    Activity full =
        Activity.builder()
            .id(ActivityId.of("full"))
            .title("full")
            .venue(StatedVenue.at(List.of(VenueId.of("park"), VenueId.of("yard"))))
            .addResponsibilities(answeringBy("a"), answeringBy("b"))
            .addParticipations(attending("a", "wu"), attending("b"))
            .addInvitees(inviting("a"), inviting("b"))
            .addDeclaredCounts(
                DeclaredCount.of(2, DeclaredCount.Counted.ZONES),
                DeclaredCount.of(2, DeclaredCount.Counted.ACTIVITIES))
            .addDelegatedTo(UnitRef.of("a"), UnitRef.of("b"))
            .addQuotas(whole)
            .addDeadlines(dueFrom("a"), dueFrom("b"))
            .relay(relay)
            .addAgenda(step)
            .build();
    StandingDuty report =
        StandingDuty.builder()
            .id(DutyId.of("report"))
            .title("report")
            .recipient(UnitRef.of("a"))
            .addDeadlines(dueFrom("b"))
            .addQuotas(whole)
            .build();
    return PlanIndex.of(
        plan(
            units("a", "b"),
            unit("all").collectiveOf("a", "b"),
            builder -> builder.leadingGroup(group),
            person("li", "a"),
            venue("hall"),
            builder -> builder.addAddressees(UnitRef.of("a"), UnitRef.of("b")),
            builder -> builder.addActivity(full).addDuty(report),
            activity("next").attendedBy(attending("a", "zhao", "qian")),
            duty("order").under("a").attendedBy("b"),
            builder -> builder.addDeadlines(dueFrom("a"), dueFrom("b"))));
  }

  @Test
  void givesNoTwoElementsOneRank() {
    PlanIndex index = crowded();
    Stream<Element> all =
        Streams.concat(
            elements(index),
            index.leadingGroup().stream(),
            index.declaredCounts().stream(),
            index.deadlines().stream());
    Map<Integer, Set<String>> byRank =
        all.collect(groupingBy(Element::order, mapping(e -> e.path().toString(), toSet())));
    assertThat(byRank)
        .hasSizeGreaterThan(60)
        .allSatisfy((rank, paths) -> assertThat(paths).hasSize(1));
  }

  @Test
  void elementsPrintAsTheirPaths() {
    PlanIndex index = index();
    Stream<? extends Element> printed =
        elements(index).filter(e -> !(e instanceof IdEntry || e instanceof QuotaEntry));
    assertThat(printed).allSatisfy(e -> assertThat(e).hasToString(e.path().toString()));
  }

  /** Few elements are compared one with another, many are counted. */
  @Test
  void elementsOfLongListsAreToldApartToo() {
    PlanPart many = plan -> IntStream.range(0, 20).forEach(i -> activity("a" + i).addTo(plan));
    assertThat(PlanIndex.of(plan(many, activity("a7"))).work())
        .extracting(item -> item.path().toString())
        .startsWith("activities[a0]", "activities[a1]")
        .endsWith("activities[a19]", "activities[a7#2]");
  }

  /** An element has the same rank whichever list it is from. */
  @Test
  void isOneRankForAnElementThatTwoListsHold() {
    PlanIndex index = index();
    for (IdEntry id : index.ids()) {
      assertThat(
              elements(index)
                  .filter(element -> element.path().equals(id.path()))
                  .map(Element::order))
          .as("%s", id.path())
          .hasSizeGreaterThan(1)
          .containsOnly(id.order());
    }
  }
}
