package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.Delegation;
import io.github.publicityday.DutyId;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Seat;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.responsibility.UnknownUnit.Facts;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownUnitTest {
  private static final UnknownUnit RULE = new UnknownUnit();
  private static final Facts NOBODY = new Facts("ghost", Optional.empty());

  @Test
  void theNearestNameIsToldOfTwoHundredUnknownNames() {
    WorkDraft desk = activity("desk");
    for (int i = 0; i < 201; i++) {
      desk.under("patroll" + (char) (0x4E00 + i)).under("patroll" + (char) (0x4E00 + i));
    }
    assertThat(assertThatRule(RULE).on(plan(units("patrol"), desk)).evidence())
        .extracting(evidence -> ((Facts) evidence).nearest())
        .hasSize(402)
        .startsWith(Optional.of("patrol"))
        .endsWith(Optional.of("patrol"), Optional.of("patrol"), Optional.empty(), Optional.empty());
  }

  @Test
  void failingNamesTheNearestKnownName() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), activity("desk").under("patroll")))
        .finds(
            error(
                    "activities[desk].responsible[patroll]",
                    new Facts("patroll", Optional.of("patrol")))
                .relatedTo());
  }

  @Test
  void failingNamesNobodyWhereNobodyIsNear() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), activity("desk").under("ghost")))
        .finds(error("activities[desk].responsible[ghost]", NOBODY));
    assertThat(NOBODY.variant()).isEmpty();
    assertThat(new Facts("patroll", Optional.of("patrol")).variant()).isEqualTo("nearest");
  }

  @Test
  void theNearestMayBeANameOrAnAlias() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心").alias("總指揮部"),
                activity("a").under("指揮申心"),
                activity("b").under("總指揮布")))
        .finds(
            error("activities[a].responsible[指揮申心]", new Facts("指揮申心", Optional.of("指揮中心"))),
            error("activities[b].responsible[總指揮布]", new Facts("總指揮布", Optional.of("總指揮部"))));
  }

  @Test
  void passingByIdNameOrAlias() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心").alias("中心"), activity("desk").under("cc", "指揮中心", "中心")))
        .findsNothing()
        .passes(
            "activities[desk].responsible[cc]",
            "activities[desk].responsible[指揮中心]",
            "activities[desk].responsible[中心]");
  }

  @Test
  void leavesEachParticipantAlone() {
    assertThatRule(RULE)
        .on(plan(activity("desk").underEachParticipant().attendedByEachParticipant()))
        .looksAtNothing();
  }

  @Test
  void leavesAWrittenFormBesideAResolvingReferenceAlone() {
    assertThatRule(RULE)
        .on(plan(units("cc"), builder -> builder.addAddressee(UnitRef.of("cc", "縣局指揮中心"))))
        .findsNothing()
        .passes("addressees[cc]");
  }

  @Test
  void leavesAFormAloneThatTwoUnitsShare() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("north").alias("station"),
                unit("south").alias("station"),
                activity("desk").under("north", "station")))
        .findsNothing()
        .passes("activities[desk].responsible[north]", "activities[desk].responsible[station]");
  }

  @Test
  void anIdIsMeantBeforeANameOfAnother() {
    assertThatRule(RULE)
        .on(plan(unit("a").called("b"), unit("b").called("c"), activity("desk").under("b", "c")))
        .findsNothing();
  }

  /** Every place of a plan where a unit can be referred to. */
  static Stream<Arguments> everyPlace() {
    UnitRef ghost = UnitRef.of("ghost");
    Deadline deadline =
        Deadline.builder()
            .kind(Deadline.Kind.REPORT)
            .time(StatedTime.TO_BE_ANNOUNCED)
            .unit(ghost)
            .build();
    Seat seat = Seat.builder().unit(ghost).build();
    Relay relay = relay("a", "a", "b");
    Activity.Builder desk = Activity.builder().id(ActivityId.of("desk")).title("desk");
    StandingDuty.Builder order = StandingDuty.builder().id(DutyId.of("order")).title("order");
    Quota nested = each(4, "boards");
    return Stream.of(
        place("units[all].members[ghost]", unit("all").collectiveOf("ghost")),
        place(
            "leadingGroup.head.unit",
            p -> p.leadingGroup(LeadingGroup.builder().head(seat).build())),
        place(
            "leadingGroup.deputies[ghost].unit",
            p -> p.leadingGroup(LeadingGroup.builder().addDeputy(seat).build())),
        place(
            "leadingGroup.members[ghost].unit",
            p -> p.leadingGroup(LeadingGroup.builder().addMember(seat).build())),
        place(
            "leadingGroup.office",
            p -> p.leadingGroup(LeadingGroup.builder().office(ghost).build())),
        place(
            "people[chief].unit",
            p ->
                p.addPerson(
                    Person.builder().id(PersonId.of("chief")).name("chief").unit(ghost).build())),
        place("addressees[ghost]", p -> p.addAddressee(ghost)),
        place("activities[desk].responsible[ghost]", activity("desk").under("ghost")),
        place(
            "activities[desk].responsible[each-participant].deadline.unit",
            p ->
                p.addActivity(
                    desk.addResponsibility(
                            Responsibility.builder()
                                .unit(UnitRef.EACH_PARTICIPANT)
                                .deadline(deadline)
                                .build())
                        .build())),
        place("activities[desk].participants[ghost]", activity("desk").attendedBy("ghost")),
        place("activities[desk].invitees[ghost].unit", activity("desk").invitingUnit("ghost")),
        place(
            "activities[square].parts[desk].participants[ghost]",
            activity("square").with(activity("desk").attendedBy("ghost"))),
        place(
            "activities[air].relay.host",
            activity("air").relaying(Relay.builder().from(relay).host(ghost).build())),
        place(
            "activities[air].relay.broadcaster",
            activity("air").relaying(Relay.builder().from(relay).broadcaster(ghost).build())),
        place(
            "activities[desk].agenda[speech].units[ghost]",
            p ->
                p.addActivity(
                    Activity.builder()
                        .id(ActivityId.of("desk"))
                        .title("desk")
                        .addAgenda(AgendaStep.builder().title("speech").addUnit(ghost).build())
                        .build())),
        place(
            "activities[desk].quotas[boards].suppliers[ghost]",
            activity("desk").bringing(each(2, "boards", "ghost"))),
        place(
            "activities[desk].quotas[boards].ofWhich[fraud].suppliers[ghost]",
            activity("desk")
                .bringing(
                    Quota.builder().from(nested).addOfWhich(each(1, "fraud", "ghost")).build())),
        place(
            "activities[desk].deadlines[report].unit",
            p ->
                p.addActivity(
                    Activity.builder()
                        .id(ActivityId.of("desk"))
                        .title("desk")
                        .addDeadline(deadline)
                        .build())),
        place("activities[desk].delegatedTo[ghost]", activity("desk").delegatedTo("ghost")),
        place("duties[order].responsible[ghost]", duty("order").under("ghost")),
        place("duties[order].participants[ghost]", duty("order").attendedBy("ghost")),
        place("duties[order].recipient", p -> p.addDuty(order.recipient(ghost).build())),
        place(
            "duties[order].quotas[tape].suppliers[ghost]",
            duty("order").bringing(each(1, "tape", "ghost"))),
        place(
            "duties[late].deadlines[report].unit",
            p ->
                p.addDuty(
                    StandingDuty.builder()
                        .id(DutyId.of("late"))
                        .title("late")
                        .addDeadline(deadline)
                        .build())),
        place(
            "delegations[own-day].units[ghost]",
            p -> p.addDelegation(Delegation.builder().task("own-day").addUnit(ghost).build())),
        place("quotas[flags].suppliers[ghost]", p -> p.addQuota(each(1, "flags", "ghost"))),
        place("deadlines[report].unit", p -> p.addDeadline(deadline)));
  }

  private static Arguments place(String path, PlanPart part) {
    return Arguments.of(path, part);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPlace")
  void findsAReferenceWhereverItStands(String path, PlanPart part) {
    assertThatRule(RULE).on(plan(part)).finds(error(path, NOBODY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPlace")
  void passesThatReferenceOnceTheUnitIsListed(String path, PlanPart part) {
    assertThatRule(RULE).on(plan(part, units("ghost"))).findsNothing().passes(path);
  }
}
