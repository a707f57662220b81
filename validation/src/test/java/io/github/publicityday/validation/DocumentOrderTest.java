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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Deadline;
import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.Comparator;
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
            Stream.of("hall", "park", "market", "yard")
                .map(id -> index.venue(VenueId.of(id)).orElseThrow()),
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
