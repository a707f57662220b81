package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.cli.Tool.Outcome;
import io.github.publicityday.validation.report.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {
  private static String plan(String day, String year, String language) {
    Outcome outcome = Tool.run("new", "--day", day, "--year", year, "--lang", language);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }

  private static PublicityPlan read(String plan) throws IOException {
    return PlanReader.create().read(plan, "new.yaml", PlanFormat.YAML).plan();
  }

  static Stream<PublicityDay> days() {
    return PublicityDays.all().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_day_has_its_date_and_weekday_and_ordinal(PublicityDay day) throws IOException {
    PublicityPlan plan = read(plan(day.code(), "2027", "en"));
    LocalDate date = day.recurrence().in(2027).first();
    assertThat(plan.day()).contains(day);
    assertThat(plan.date()).contains(StatedDate.of(date).printedAs(date.getDayOfWeek()));
    assertThat(plan.ordinal())
        .isEqualTo(
            day.mainNumbering()
                .map(numbering -> OptionalInt.of(numbering.ordinalOf(2027)))
                .orElse(OptionalInt.empty()));
  }

  @Test
  void the_110_day_of_2027_is_the_41st_and_a_sunday() {
    assertThat(plan("110", "2027", "en"))
        .contains("\nday: 110\n", "\nordinal: 41\n", "\ndate: 2027-01-10 (Sun)\n");
  }

  @Test
  void before_the_first_day_there_is_no_ordinal() throws IOException {
    assertThat(read(plan("110", "1980", "en")).ordinal()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_plan_can_be_checked_and_its_gaps_show(Language language) {
    String plan = plan("119", "2027", language.tag());
    assertThat(plan).doesNotContainPattern("<[a-z]+>");
    Outcome outcome = new Tool().input(plan).with("check", "-");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("[missing-responsible-unit]", " is left blank");
  }

  /** What a comment says can be used by removing the comment sign. */
  @ParameterizedTest
  @EnumSource
  void the_comments_hold_what_may_be_written_too(Language language) throws IOException {
    String plan = plan("110", "2027", language.tag());
    String filled = plan.replaceAll("(?m)^( *)# (?= *(- )?(\\{|[a-zA-Z]+:( |$)))", "$1");
    assertThat(filled).isNotEqualTo(plan);
    PublicityPlan read = read(filled);
    assertThat(read.leadingGroup()).isPresent();
    assertThat(read.bases()).hasSize(1);
    assertThat(read.title()).isPresent();
    assertThat(read.units()).hasSize(3);
  }
}
