package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
  private static final Parameter<Integer> COUNT = new Parameter<>("count", Domain.between(2, 9), 5);
  private static final Parameter<Integer> OPEN = new Parameter<>("open", Domain.from(0), 0);
  private static final Parameter<Boolean> FLAG =
      new Parameter<>("flag", Domain.trueOrFalse(), false);
  private static final Parameter<ImmutableSet<Role>> ROLES =
      new Parameter<>("roles", Domain.wordsOf(Role.class), ImmutableSet.of(Role.LEAD));

  @Test
  void a_value_is_read_from_its_text() {
    assertThat(COUNT.parse("2")).isEqualTo(2);
    assertThat(COUNT.parse("9")).isEqualTo(9);
    assertThat(OPEN.parse("2147483647")).isEqualTo(Integer.MAX_VALUE);
    assertThat(FLAG.parse("true")).isTrue();
    assertThat(FLAG.parse("false")).isFalse();
    assertThat(ROLES.parse("co-organizer")).containsExactly(Role.CO_ORGANIZER);
    assertThat(ROLES.parse("support,  lead")).containsExactly(Role.LEAD, Role.SUPPORT);
  }

  @Test
  void a_value_is_written_as_it_is_read() {
    assertThat(COUNT.standardText()).isEqualTo("5");
    assertThat(FLAG.standardText()).isEqualTo("false");
    ImmutableSet<Role> roles = ImmutableSet.of(Role.CO_ORGANIZER, Role.LEAD);
    assertThat(ROLES.domain().textOf(roles)).isEqualTo("lead, co-organizer");
    assertThat(ROLES.parse("lead, co-organizer")).isEqualTo(roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "10", "", " 5", "5.0", "five", "-5", "2147483648", "99999999999999999999"})
  void another_number_is_refused_with_the_bounds(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNT.parse(text))
        .withMessage("count is \"" + text + "\" where a number from 2 to 9 is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2147483648"})
  void a_number_without_an_upper_bound_has_that_of_the_machine(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.parse(text))
        .withMessage("open is \"" + text + "\" where a number from 0 is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", ""})
  void another_word_than_true_or_false_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FLAG.parse(text))
        .withMessage("flag is \"" + text + "\" where true or false is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "leader", "lead, leader", "lead,", "LEAD", "lead host"})
  void another_word_is_refused_with_those_that_there_are(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROLES.parse(text))
        .withMessage(
            "roles is \""
                + text
                + "\" where one or more of responsible, lead, host, organizer, co-organizer,"
                + " support, coordinator is expected");
  }

  @ParameterizedTest
  @CsvSource({"1", "10"})
  void a_value_out_of_bounds_is_refused_as_well(int value) {
    String problem = "count is " + value + " where a number from 2 to 9 is expected";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNT.require(value))
        .withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.none().with(COUNT, value))
        .withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Parameter<>("count", Domain.between(2, 9), value))
        .withMessage(problem);
  }

  @Test
  void no_roles_at_all_are_no_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROLES.require(ImmutableSet.of()))
        .withMessageStartingWith("roles is [] where one or more of ");
  }

  @Test
  void a_domain_of_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Domain.between(3, 2))
        .withMessage("least 3 is more than most 2");
    assertThat(new Parameter<>("only", Domain.between(3, 3), 3).parse("3")).isEqualTo(3);
  }

  @Test
  void arguments_are_a_value_whatever_the_order_in_which_they_were_said() {
    Arguments one = Arguments.none().with(COUNT, 3).with(FLAG, true);
    Arguments two = Arguments.none().with(FLAG, true).with(COUNT, 4).with(COUNT, 3);
    assertThat(one).isEqualTo(two).hasToString(two.toString()).isNotEqualTo(Arguments.none());
    assertThat(one.values()).isEqualTo(ImmutableMap.of(COUNT, 3, FLAG, true));
  }

  @Test
  void what_is_not_among_the_arguments_stays_as_it_is() {
    Arguments arguments = Arguments.none().with(COUNT, 3);
    assertThat(arguments.of(COUNT, 7)).isEqualTo(3);
    assertThat(arguments.of(FLAG, true)).isTrue();
  }

  @Test
  void arguments_of_another_type_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arguments(ImmutableMap.of(FLAG, 1)))
        .withMessage("flag is 1 where true or false is expected");
  }

  @Test
  void two_parameters_of_one_name_are_refused() {
    Parameter<Integer> other = new Parameter<>("count", Domain.from(1), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arguments(ImmutableMap.of(COUNT, 3, other, 3)));
  }
}
