package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Role;
import io.github.publicityday.Seat;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.IdleUnit.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdleUnitTest {
  private static final IdleUnit RULE = new IdleUnit();
  private static final PlanPart DESK = activity("desk").under("patrol");
  private static final UnitRef ARCHIVE = UnitRef.of("archive");

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), unit("archive").called("Archive"), DESK))
        .finds(info("units[archive]", new Facts("Archive")).relatedTo())
        .passes("units[patrol]");
  }

  static Stream<PlanPart> somethingToDo() {
    return Stream.of(
        activity("a").attendedBy("archive"),
        activity("a").under(Role.SUPPORT, "archive"),
        activity("a").bringing(each(2, "boards", "archive")),
        activity("a").invitingUnit("archive"),
        activity("a").delegatedTo("archive"),
        plan -> plan.addAddressee(ARCHIVE),
        plan ->
            plan.leadingGroup(
                LeadingGroup.builder().addMember(Seat.builder().unit(ARCHIVE).build()).build()),
        plan ->
            plan.addPerson(Person.builder().id(PersonId.of("x")).name("x").unit(ARCHIVE).build()));
  }

  @ParameterizedTest
  @MethodSource
  void somethingToDo(PlanPart part) {
    assertThatRule(RULE)
        .on(plan(units("patrol", "archive"), DESK, part))
        .findsNothing()
        .passes("units[patrol]", "units[archive]");
  }

  @Test
  void aUnitIsTheSameByWhateverNameItIsCalled() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心").alias("中心"), activity("desk").under("中心")))
        .findsNothing();
  }

  @Test
  void whatACollectiveDoesItsMembersDoAtAnyDepth() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("stations", "patrol"),
                unit("stations").collectiveOf("north"),
                units("north", "patrol"),
                activity("desk").attendedBy("all")))
        .findsNothing()
        .passes("units[all]", "units[stations]", "units[north]", "units[patrol]");
  }

  @Test
  void whatAMemberDoesIsEnoughForItsCollectiveAndNotForItsFellows() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("squads").collectiveOf("patrol", "traffic"), units("patrol", "traffic"), DESK))
        .finds(info("units[traffic]", new Facts("traffic")))
        .passes("units[squads]", "units[patrol]");
  }

  @Test
  void aCollectiveIsToldWithoutItsMembers() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("stations"),
                unit("stations").collectiveOf("north", "south"),
                units("north", "south", "patrol"),
                DESK))
        .finds(info("units[all]", new Facts("all")));
  }

  @Test
  void leavesAloneWhomAMisspeltReferenceMayMean() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol", "archive"),
                unit("press").called("press-office"),
                unit("a").alias("shared"),
                unit("b").alias("shared"),
                DESK,
                activity("x").under("pres-office", "shared")))
        .finds(info("units[archive]", new Facts("archive")));
  }

  @Test
  void leavesTheSecondOfTwoUnitsWithOneIdAlone() {
    assertThatRule(RULE).on(plan(units("patrol", "patrol"), DESK)).findsNothing();
  }

  @Test
  void leavesPlansWithoutActivitiesAndDutiesAlone() {
    assertThatRule(RULE).on(plan(units("patrol"))).looksAtNothing();
  }
}
