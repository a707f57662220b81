package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePolicyReaderTest {
  private static final RulePolicyReader READER = RulePolicyReader.create();

  @TempDir Path folder;

  private static RulePolicy read(String yaml) throws IOException {
    return READER.read(yaml, "policy.yaml", PlanFormat.YAML);
  }

  @Test
  void every_setting_is_understood() throws IOException {
    assertThat(
            read(
                """
                # what this county asks for
                format: 1
                rules:
                  venue-double-booked: off
                  unit-double-booked: error
                  unknown-unit: warning
                  staffing-below-minimum: info
                  outside-parent-time: on
                """))
        .isEqualTo(
            RulePolicy.builder()
                .disable("venue-double-booked")
                .severity("unit-double-booked", Severity.ERROR)
                .severity("unknown-unit", Severity.WARNING)
                .severity("staffing-below-minimum", Severity.INFO)
                .build());
  }

  @Test
  void parameters_stand_beside_the_severity() throws IOException {
    assertThat(
            read(
                """
                format: 1
                rules:
                  missing-leading-group: {severity: info, activities: 8}
                  unit-double-booked:
                    even-with-headcount: true
                  missing-responsible-unit: {roles: [coordinator, lead]}
                  missing-overall-lead: {roles: host, severity: off}
                  supervisor-missing: {people: "7"}
                  unknown-unit: {}
                """))
        .isEqualTo(
            RulePolicy.builder()
                .severity("missing-leading-group", Severity.INFO)
                .set("missing-leading-group", MissingLeadingGroup.ACTIVITIES, 8)
                .set("unit-double-booked", UnitDoubleBooked.EVEN_WITH_HEADCOUNT, true)
                .set(
                    "missing-responsible-unit",
                    AnsweringRoles.ROLES,
                    ImmutableSet.of(Role.LEAD, Role.COORDINATOR))
                .set("missing-overall-lead", AnsweringRoles.ROLES, ImmutableSet.of(Role.HOST))
                .disable("missing-overall-lead")
                .enable("supervisor-missing")
                .set("supervisor-missing", SupervisorMissing.PEOPLE, 7)
                .build());
  }

  @Test
  void a_rule_that_is_off_by_default_is_switched_on() throws IOException {
    Rule rule = new SupervisorMissing();
    assertThat(read("format: 1\n").allows(rule)).isFalse();
    for (String setting : List.of("on", "info", "{}", "{people: 3}", "{severity: warning}")) {
      assertThat(read("format: 1\nrules: {supervisor-missing: " + setting + "}").allows(rule))
          .as(setting)
          .isTrue();
    }
    for (String setting : List.of("off", "{severity: off, people: 3}")) {
      assertThat(read("format: 1\nrules: {supervisor-missing: " + setting + "}").allows(rule))
          .as(setting)
          .isFalse();
    }
  }

  @Test
  void a_file_starts_from_a_profile_and_says_what_fails() throws IOException {
    assertThat(read("format: 1\nprofile: draft")).isEqualTo(RulePolicy.of(Profile.DRAFT));
    assertThat(read("format: 1\nprofile: review")).isEqualTo(RulePolicy.standard());
    assertThat(read("format: 1\nfail-on: never\nrules: {unknown-unit: info}\nprofile: release"))
        .isEqualTo(
            RulePolicy.builder()
                .profile(Profile.RELEASE)
                .failOn(FailOn.NEVER)
                .severity("unknown-unit", Severity.INFO)
                .build());
    assertThat(read("format: 1\nprofile: release").failOn()).isEqualTo(FailOn.WARNING);
  }

  @Test
  void whoever_reads_may_choose_the_profile_instead_of_the_file() throws IOException {
    RulePolicyReader draft = READER.startingFrom(Profile.DRAFT);
    assertThat(draft.read("format: 1\nprofile: release", "p", PlanFormat.YAML))
        .isEqualTo(RulePolicy.of(Profile.DRAFT));
    assertThat(draft.read("format: 1", "p", PlanFormat.YAML))
        .isEqualTo(RulePolicy.of(Profile.DRAFT));
    assertThat(READER.read("format: 1", "p", PlanFormat.YAML)).isEqualTo(RulePolicy.standard());
  }

  @Test
  void a_rule_is_found_by_the_id_that_it_had() throws IOException {
    RulePolicyReader reader = RulePolicyReader.forRules(List.of(new Renamed()));
    assertThat(reader.read("format: 1\nrules: {old-name: off}", "p", PlanFormat.YAML))
        .isEqualTo(RulePolicy.builder().disable("new-name").build());
    assertThatThrownBy(
            () ->
                reader.read(
                    "format: 1\nrules: {old-name: off, new-name: on}", "p", PlanFormat.YAML))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage("p:2:24: \"new-name\" is the rule new-name, which is set before");
  }

  private static final class Renamed implements Rule {
    @Override
    public String id() {
      return "new-name";
    }

    @Override
    public ImmutableSet<String> formerIds() {
      return ImmutableSet.of("old-name");
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {}
  }

  @Test
  void limits_are_numbers_or_none() throws IOException {
    assertThat(read("format: 1\nlimits: {findings: 200, related: none}\n"))
        .isEqualTo(RulePolicy.builder().limits(new ReportLimits(200, Integer.MAX_VALUE)).build());
    assertThat(read("format: 1\nlimits: {related: 7}\n").limits())
        .isEqualTo(new ReportLimits(ReportLimits.STANDARD.findings(), 7));
    assertThat(read("format: 1\nlimits: {findings: 1, related: 1}\n").limits())
        .isEqualTo(new ReportLimits(1, 1));
    assertThat(read("format: 1\nlimits: {}\n").limits()).isEqualTo(ReportLimits.STANDARD);
  }

  @Test
  void json_says_the_same() throws IOException {
    String json = "{\"format\": 1, \"rules\": {\"venue-double-booked\": \"off\"}}";
    assertThat(READER.read(json, "policy.json", PlanFormat.JSON))
        .isEqualTo(RulePolicy.builder().disable("venue-double-booked").build());
  }

  @Test
  void a_policy_need_not_mention_any_rule() throws IOException {
    assertThat(read("format: 1\n")).isEqualTo(RulePolicy.standard());
    assertThat(read("format: 1\nrules: {}\n")).isEqualTo(RulePolicy.standard());
  }

  @Test
  void a_host_s_own_rules_are_known_if_the_reader_is_told() throws IOException {
    Rule own =
        new Rule() {
          @Override
          public String id() {
            return "nobody-invited";
          }

          @Override
          public Severity severity() {
            return Severity.INFO;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {}
        };
    assertThat(
            RulePolicyReader.forRules(ImmutableList.of(own))
                .read("format: 1\nrules: {nobody-invited: off}", "p", PlanFormat.YAML)
                .disabled())
        .containsExactly("nobody-invited");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("rule: {}", "2:1: unknown key \"rule\"; did you mean \"rules\"?"),
        Arguments.of(
            "rules: {unit-duble-booked: off}",
            "2:9: unknown rule \"unit-duble-booked\"; did you mean \"unit-double-booked\"?"),
        Arguments.of(
            "rules: {unknown-unit: eror}",
            "2:23: unknown setting of a rule \"eror\"; did you mean \"error\"?"),
        Arguments.of(
            "rules: {unknown-unit: maybe}",
            "2:23: unknown setting of a rule \"maybe\"; known: off, on, info, warning, error"),
        Arguments.of(
            "rules: {unknown-unit: }", "2:9: unknown-unit is nothing where a text is expected"),
        Arguments.of(
            "rules: [unknown-unit]", "2:8: rules is a list where keys with values are expected"),
        Arguments.of(
            "limits: {finding: 5}", "2:10: unknown limit \"finding\"; did you mean \"findings\"?"),
        Arguments.of(
            "limits: {findings: 0}",
            "2:20: findings is \"0\" where a number from 1, or none, is expected"),
        Arguments.of(
            "limits: {related: many}",
            "2:19: related is \"many\" where a number from 1, or none, is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activites: 8}}",
            "2:33: unknown parameter of missing-leading-group \"activites\";"
                + " did you mean \"activities\"?"),
        Arguments.of(
            "rules: {unknown-unit: {activities: 8}}",
            "2:24: unknown parameter of unknown-unit \"activities\"; known: severity"),
        Arguments.of(
            "rules: {missing-leading-group: {severity: eror}}",
            "2:43: unknown setting of a rule \"eror\"; did you mean \"error\"?"),
        Arguments.of(
            "rules: {missing-leading-group: {severity: }}",
            "2:33: severity is nothing where a text is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: 0}}",
            "2:45: activities is \"0\" where a number from 1 is expected"),
        Arguments.of(
            "rules: {agenda-gap: {minutes: 1441}}",
            "2:31: minutes is \"1441\" where a number from 1 to 1440 is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: 2147483648}}",
            "2:45: activities is \"2147483648\" where a number from 1 is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: 1e3}}",
            "2:45: activities is \"1e3\" where a number from 1 is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: [5]}}",
            "2:45: activities is a list where a number from 1 is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: {from: 5}}}",
            "2:45: activities is a mapping where a number from 1 is expected"),
        Arguments.of(
            "rules: {missing-leading-group: {activities: ~}}",
            "2:45: activities is nothing where a number from 1 is expected"),
        Arguments.of(
            "rules: {unit-double-booked: {even-with-headcount: yes}}",
            "2:51: even-with-headcount is \"yes\" where true or false is expected"),
        Arguments.of(
            "rules: {missing-overall-lead: {roles: [lead, hots]}}",
            "2:46: unknown word of roles \"hots\"; did you mean \"host\"?"),
        Arguments.of(
            "rules: {missing-overall-lead: {roles: []}}",
            "2:39: roles is \"\" where one or more of responsible, lead, host, organizer,"
                + " co-organizer, support, coordinator is expected"),
        Arguments.of(
            "rules: {missing-overall-lead: {roles: [lead, [host]]}}",
            "2:46: roles is a list where a text is expected"),
        Arguments.of(
            "rules: {missing-overall-lead: {roles: [lead, ~]}}",
            "2:46: roles is nothing where a text is expected"),
        Arguments.of(
            "rules: {missing-overall-lead: {roles: {lead: true}}}",
            "2:39: roles is a mapping where one or more of responsible, lead, host, organizer,"
                + " co-organizer, support, coordinator is expected"),
        Arguments.of(
            "rules:\n  agenda-gap:\n    minutes: 5\n    minutes: 6",
            "5:5: duplicate key \"minutes\", first in line 4"),
        Arguments.of(
            "rules: {unknown-unit: [off]}",
            "2:23: unknown-unit is a list where a text is expected"),
        Arguments.of("rules: ~", "2:8: rules is nothing where keys with values are expected"),
        Arguments.of("profile: drfat", "2:10: unknown profile \"drfat\"; did you mean \"draft\"?"),
        Arguments.of("profile: [draft]", "2:10: profile is a list where a text is expected"),
        Arguments.of("profile:", "2:1: profile is nothing where a text is expected"),
        Arguments.of(
            "fail-on: always",
            "2:10: unknown fail-on \"always\"; known: error, warning, info, never"),
        Arguments.of("fail-on: {at: info}", "2:10: fail-on is a mapping where a text is expected"),
        Arguments.of("limits: 5", "2:9: limits is a number where keys with values are expected"),
        Arguments.of(
            "rules:\n  unknown-unit: off\n  unknown-unit: on",
            "4:3: duplicate key \"unknown-unit\", first in line 3"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_is_no_policy_is_refused_with_its_place(String yaml, String problem) {
    assertThatThrownBy(() -> read("format: 1\n" + yaml))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage("policy.yaml:" + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format: 2 | 1:9: format \"2\" is not supported; write format: 1",
        "rules: {} | 1:1: policy without format; write format: 1",
        "just text | 1:1: the file is a text where keys with values are expected"
      })
  void what_does_not_say_its_format_is_refused(String yaml, String problem) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage("policy.yaml:" + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {agenda-gap: &gap {minutes: 5}, missing-leading-group: *gap}",
        "base: &base {minutes: 5}\nrules: {agenda-gap: {<<: *base}}",
        "rules: {agenda-gap: {<<: {minutes: 5}}}",
        "profile: draft\n---\nformat: 1",
        "rules: {? [a] : off}",
        "rules: {agenda-gap: {minutes: 5}"
      })
  void tricks_of_the_language_are_refused_with_a_place(String yaml) {
    assertThatThrownBy(() -> read("format: 1\n" + yaml))
        .isInstanceOfSatisfying(
            PolicyFormatException.class,
            e -> assertThat(e.position()).isPresent().get().matches(at -> at.line() >= 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "~", "[]", "- format: 1"})
  void a_file_that_says_nothing_is_refused(String yaml) {
    assertThatThrownBy(() -> read(yaml)).isInstanceOf(PolicyFormatException.class);
  }

  /** Neither a long number nor a long word makes the message long, or the answer slow. */
  @Test
  void what_is_very_long_is_cut_in_messages() {
    String nines = "9".repeat(500_000);
    assertThatThrownBy(() -> read("format: 1\nrules: {agenda-gap: {minutes: " + nines + "}}"))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessageContaining("999…\" where a number from 1 to 1440")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    assertThatThrownBy(() -> read("format: 1\nrules: {\"" + nines + "\": off}"))
        .isInstanceOf(PolicyFormatException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700));
  }

  @Test
  void a_refusal_tells_file_place_and_problem_apart() {
    assertThatThrownBy(() -> read("format: 1\nrule: {}"))
        .isInstanceOfSatisfying(
            PolicyFormatException.class,
            e -> {
              assertThat(e.file()).isEqualTo("policy.yaml");
              assertThat(e.position()).contains(new SourcePosition(2, 1, 4));
              assertThat(e.problem()).isEqualTo("unknown key \"rule\"; did you mean \"rules\"?");
            });
  }

  @Test
  void the_name_of_a_file_tells_its_form() throws IOException {
    Path yaml = Files.writeString(folder.resolve("p.yaml"), "format: 1");
    Path json = Files.writeString(folder.resolve("p.json"), "{\"format\": 1}");
    assertThat(READER.read(yaml)).isEqualTo(READER.read(json)).isEqualTo(RulePolicy.standard());
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_by_name() throws IOException {
    Path gb =
        Files.writeString(folder.resolve("gb.yaml"), "format: 1 # 警公办", Charset.forName("GB18030"));
    Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
    Path missing = folder.resolve("missing.yaml");

    assertThatThrownBy(() -> READER.read(gb))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessageStartingWith(gb + ":1:13: is not UTF-8")
        .hasMessageEndingWith("it would decode as GB18030");
    assertThatThrownBy(() -> READER.read(empty))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(empty + ": is empty");
    assertThatThrownBy(() -> READER.read(missing))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> READER.read(folder))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(folder + ": is a directory");
  }
}
