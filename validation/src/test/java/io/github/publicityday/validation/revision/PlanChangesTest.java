package io.github.publicityday.validation.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.report.ChangeMessages;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChangesTest {
  private static final ChangeMessages WORDS = ChangeMessages.in(Messages.in(Language.ENGLISH));

  /** The owner of each change and what is said of it. */
  private static List<String> changes(PublicityPlan old, PublicityPlan revised) {
    return PlanChanges.between(old, revised).stream()
        .map(
            change ->
                change.owner().map(owner -> owner.name() + ": ").orElse("") + WORDS.of(change))
        .toList();
  }

  /** What is said if in the plan of everything one text stands in the place of another. */
  private static List<String> replacing(String text, String other) {
    assertThat(EverythingPlan.TEXT).contains(text);
    return changes(
        EverythingPlan.plan(), EverythingPlan.read(EverythingPlan.TEXT.replace(text, other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          time: 2027-01-10 10:00–11:30 | time: 2027-01-10 09:30–11:00 | Event: the time is 30 minutes earlier: 10 January 2027, 09:30–11:00 instead of 10 January 2027, 10:00–11:30
          time: 2027-01-10 10:00–11:30 | time: 2027-01-11 10:00–11:30 | Event: the time is 1 day later: 11 January 2027, 10:00–11:30 instead of 10 January 2027, 10:00–11:30
          time: 2027-01-10 10:00–11:30 | time: 2027-01-10 10:00–12:45 | Event: the time is lengthened by 1 hour 15 minutes: 10 January 2027, 10:00–12:45 instead of 10 January 2027, 10:00–11:30
          time: 2027-01-10 10:00–11:30 | time: 2027-01-10 10:30–11:30 | Event: the time is shortened by 30 minutes: 10 January 2027, 10:30–11:30 instead of 10 January 2027, 10:00–11:30
          time: 2027-01-10 10:00–11:30 | time: 2027-01-10 | Event: the time is now vague: some time within 10 January 2027 instead of 10 January 2027, 10:00–11:30
          time: 2027-01-07 (Thu) | time: 2027-01-07 9:00–10:00 | T14: the time is now exact: 7 January 2027, 09:00–10:00 instead of some time within 7 January 2027
          time: 2027-01-07 (Thu) | time: 2027-01-07 (Fri) | T14: the time is changed: 7 January 2027 (Friday) instead of 7 January 2027 (Thursday)
          time: to be announced | time: | T9: the time is changed: (left blank) instead of (to be announced)
          title: T9, time: to be announced | title: T9 | T9: the time is no longer stated; it was (to be announced)
          title: Desk | title: Advice | Advice: the activity "Desk" is now called "Advice"
          headcount: 9 | headcount: 7 | Office: the headcount is lowered from 9 to 7
          headcount: 9, indivisible: true | headcount: 9 | Office: it is no longer marked: indivisible
          staff: at least 4 | staff: at least 5 | Event: the least number of people is raised from 4 to 5
          assigned: 3 | assigned: 2 | Event: Office: the number of assigned people is lowered from 3 to 2
          role: lead | role: host | Event: Office is now host instead of lead unit
          responsible: office | responsible: patrol | Sum up: the responsible unit is now Patrol instead of Office
          venue: hall | venue: square | Sum up: the venue is changed: Square instead of Hall
          count: at least 2 zones | count: at least 3 zones | Event: zones: the declared number is raised from 2 to 3
          count: at least 2 zones | count: about 2 zones | Event: zones: the number of zones is now said to be about 2
          item: flags, amount: 10 | item: flags, amount: 12 | flags: the amount is raised from 10 to 12
          item: flags, amount: 10 | item: banners, amount: 10 | the quota "flags" is now called "banners"
          what: set-up, by: 2027-01-10 09:00 | what: set-up, by: 2027-01-10 08:30 | Event: setting up: the deadline is 30 minutes earlier: 10 January 2027, 08:30 instead of 10 January 2027, 09:00
          what: report, by: 2027-01-13 | what: report, by: 2027-01-15 | Sum up: report: the deadline is 2 days later: 15 January 2027 instead of 13 January 2027
          stations: [A, B, C] | stations: [A, C, B] | Event: the order is changed (relay station): A, C and B instead of A, B and C
          members: [patrol, traffic]} | members: [patrol, traffic, office]} | Linkage units: the member unit "Office" is added
          head: {post: director, unit: office, person: wang} | head: {post: director, unit: office, person: li} | the head of the leading group is changed: "Li Office director" instead of "Wang Office director"
          theme: One call is enough | theme: Two calls | the theme is changed: "Two calls" instead of "One call is enough"
          date: 2027-01-10 (Sun) | date: 2027-01-11 | the date is changed: 11 January 2027 instead of 10 January 2027 (Sunday)
          id: desk | id: desk-1 | Desk: the id is changed: "desk-1" instead of "desk"
          id: desk, title: Desk | id: advice, title: Advice | Advice: the activity "Desk" is now called "Advice" / Advice: the id is changed: "advice" instead of "desk"
          participants: [linkage] | participants: [linkage, office] | Stand: Office joins
          kind: squad | kind: station | Patrol: the kind is changed: police station instead of squad
          turn: 2–3 min | turn: 2–4 min | Event: the longest turn is changed: 4 minutes instead of 3 minutes
          """)
  void a_change_is_told_in_its_own_words(String text, String other, String expected) {
    assertThat(String.join(" / ", replacing(text, other))).isEqualTo(expected);
  }

  @Test
  void a_unit_that_leaves_one_thing_and_joins_another_has_moved() {
    String moved =
        EverythingPlan.TEXT
            .replace("10:00–11:00, participants: [patrol]}", "10:00–11:00}")
            .replace(
                "participants: [linkage]", "participants: [linkage, {unit: patrol, assigned: 2}]");
    assertThat(changes(EverythingPlan.plan(), EverythingPlan.read(moved)))
        .containsExactly(
            "Stand: Patrol moves from \"Desk\" to \"Stand\"",
            "Stand: Patrol: the number of assigned people is now stated: 2");
  }

  private static Activity zone(String id, String... units) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .title(id)
        .participations(Arrays.stream(units).map(u -> Participation.of(UnitRef.of(u))).toList())
        .build();
  }

  private static PublicityPlan plan(Activity... activities) {
    return PublicityPlan.builder().addActivities(activities).build();
  }

  @Test
  void a_unit_that_could_have_moved_from_two_places_left_both() {
    assertThat(
            changes(
                plan(zone("a", "x"), zone("b", "x"), zone("c")),
                plan(zone("a"), zone("b"), zone("c", "x"))))
        .containsExactly("a: x leaves", "b: x leaves", "c: x joins");
  }

  @Test
  void a_unit_moves_to_what_is_new_and_from_what_is_gone() {
    assertThat(changes(plan(zone("a", "x", "y")), plan(zone("a", "y"), zone("b", "x"))))
        .containsExactly("b: the activity \"b\" is added", "b: x moves from \"a\" to \"b\"");
    assertThat(changes(plan(zone("a", "x", "y"), zone("b")), plan(zone("b", "x"))))
        .containsExactly("b: x moves from \"a\" to \"b\"", "a: the activity \"a\" is removed");
  }

  @Test
  void what_is_new_or_gone_in_one_plan_only_moves_nobody() {
    assertThat(changes(plan(zone("a", "x", "y")), plan(zone("b", "x"))))
        .containsExactly("b: the activity \"b\" is added", "a: the activity \"a\" is removed");
  }

  @Test
  void an_activity_moves_under_another_parent_with_its_parts() {
    Activity inner = zone("inner");
    Activity part = Activity.builder().from(zone("part")).addPart(inner).build();
    Activity a = zone("a");
    Activity b = zone("b");
    Activity aWithPart = Activity.builder().from(a).addPart(part).build();
    Activity bWithPart = Activity.builder().from(b).addPart(part).build();
    assertThat(changes(plan(aWithPart, b), plan(a, bWithPart)))
        .containsExactly("part: \"part\" is now a part of \"b\" instead of \"a\"");
    assertThat(changes(plan(aWithPart), plan(a, part)))
        .containsExactly("part: \"part\" is no longer a part of \"a\" but an activity of its own");
    assertThat(changes(plan(a, part), plan(aWithPart)))
        .containsExactly("part: \"part\" is now a part of \"a\"");
  }

  @Test
  void changes_stand_in_the_order_of_the_revised_plan_and_what_is_gone_after_them() {
    PublicityPlan old = plan(zone("a", "x"), zone("gone"), zone("c", "x"));
    PublicityPlan revised = plan(zone("c"), zone("new"), zone("a"));
    assertThat(changes(old, revised))
        .containsExactly(
            "c: x leaves",
            "new: the activity \"new\" is added",
            "a: x leaves",
            "gone: the activity \"gone\" is removed");
  }

  @Test
  void phases_and_agendas_have_an_order() {
    PublicityPlan plan = EverythingPlan.plan();
    PublicityPlan phases =
        PublicityPlan.builder().from(plan).phases(plan.phases().reverse()).build();
    assertThat(changes(plan, phases))
        .containsExactly(
            "the order is changed (phase): The day and Preparation instead of Preparation"
                + " and The day");
    Activity event = plan.activities().get(0);
    Activity turned = Activity.builder().from(event).agenda(event.agenda().reverse()).build();
    assertThat(changes(plan(event), plan(turned)))
        .containsExactly(
            "Event: the order is changed (agenda step): Oath and Speech instead of Speech"
                + " and Oath");
  }

  /** Each is compared with one other: pairs of all would take minutes. */
  @Test
  void ten_thousand_activities_are_told_apart_even_if_they_share_one_id() {
    List<Activity> many =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    Activity.builder()
                        .from(zone("desk", "unit" + i))
                        .staffing(Staffing.atLeast(i))
                        .build())
            .toList();
    List<Activity> turned = new ArrayList<>(many);
    Collections.reverse(turned);
    PublicityPlan old = PublicityPlan.builder().activities(many).build();
    assertThat(PlanChanges.between(old, PublicityPlan.builder().activities(turned).build()))
        .isEmpty();
    turned.set(0, zone("desk", "unit9999", "another"));
    assertThat(changes(old, PublicityPlan.builder().activities(turned).build()))
        .containsExactly(
            "desk: the least number of people is no longer stated; it was 9999",
            "desk: another joins");
  }

  @Test
  void a_plan_from_nothing_is_all_new() {
    PublicityPlan nothing = PublicityPlan.builder().build();
    ImmutableList<Change> changes = PlanChanges.between(nothing, EverythingPlan.plan());
    assertThat(changes).extracting(Change::version).containsOnly(Change.Version.REVISED);
    assertThat(changes(nothing, EverythingPlan.plan()))
        .contains("the theme is now stated: \"One call is enough\"", "the leading group is added");
    assertThat(changes(EverythingPlan.plan(), nothing)).contains("the leading group is removed");
  }
}
