package io.github.publicityday.validation.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.Profile;
import io.github.publicityday.validation.Readme;
import io.github.publicityday.validation.RuleDirectory;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of README.md list the rules, commands and options that there are. */
class ReadmeTablesTest {
  private static final Readme README = Readme.read();
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern CHOICE = Pattern.compile("(--[a-z-]+) ([^ |]+(?:\\|[^ |]+)+)");

  private static ImmutableList<ImmutableList<String>> rules() {
    return README.table("rule", "severity", "flags").rows();
  }

  private static ImmutableList<ImmutableList<String>> commands() {
    return README.table("command", "does").rows();
  }

  private static String lines(ImmutableList<ImmutableList<String>> rows) {
    return rows.stream().map(row -> "| " + String.join(" | ", row) + " |\n").collect(joining());
  }

  private static ImmutableList<ImmutableList<String>> profiles() {
    return README.table("profile", "fails on", "makes").rows();
  }

  @Test
  void profiles_are_those_that_there_are() {
    assertThat(profiles())
        .extracting(row -> Readme.codeIn(row.get(0)).get(0))
        .containsExactlyElementsOf(
            Stream.of(Profile.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** A rule belongs to the last word for a severity that stands before it. */
  @ParameterizedTest
  @MethodSource("profiles")
  void a_profile_does_what_its_row_says(List<String> row) {
    Profile profile = Profile.valueOf(Readme.codeIn(row.get(0)).get(0).toUpperCase(Locale.ROOT));
    assertThat(row.get(1)).isEqualToIgnoringCase(profile.failOn().name());
    Map<String, Severity> severities = new TreeMap<>();
    Optional<Severity> severity = Optional.empty();
    for (MatchResult word :
        Pattern.compile("\\b(error|warning|info)s? of\\b|`([a-z-]+)`")
            .matcher(row.get(2))
            .results()
            .toList()) {
      if (word.group(1) != null) {
        severity = Optional.of(Severity.valueOf(word.group(1).toUpperCase(Locale.ROOT)));
      } else {
        severities.put(word.group(2), severity.orElseThrow());
      }
    }
    assertThat(severities).isEqualTo(profile.severities());
  }

  @Test
  void rules_that_are_off_by_default_are_named_as_such() {
    assertThat(BuiltInRules.all())
        .filteredOn(rule -> !rule.isOnByDefault())
        .allSatisfy(
            rule ->
                assertThat(README.section("Command line").text())
                    .contains("`" + rule.id() + "` is off unless a policy mentions it."));
  }

  /** If this fails, the expected lines are those to paste. */
  @Test
  void rules_are_those_that_there_are_in_their_words() {
    Messages messages = Messages.in(Language.ENGLISH);
    assertThat(lines(rules()))
        .isEqualTo(
            lines(
                RuleDirectory.of(BuiltInRules.all()).kinds().stream()
                    .map(
                        rule ->
                            ImmutableList.of(
                                "`" + rule.id() + "`",
                                rule.severity().name().toLowerCase(Locale.ROOT),
                                messages.explain(rule.id(), Explanation.FLAGS)
                                    + messages.noteOn(rule).map(note -> " " + note).orElse("")))
                    .collect(toImmutableList())));
  }

  @Test
  void severities_are_those_that_are_explained() {
    assertThat(
            Pattern.compile("\\b[A-Z]{4,}(?= (?:means )?that )")
                .matcher(README.section("What it finds").text().replaceAll("`[^`]*`", ""))
                .results()
                .map(MatchResult::group))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Severity.values()).map(Severity::name).toList());
  }

  /** The first word of each row. */
  private static String nameIn(List<String> row) {
    return Splitter.on(' ').split(Readme.codeIn(row.get(0)).get(0)).iterator().next();
  }

  @Test
  void commands_are_those_of_the_tool() {
    String known = Tool.run().err().lines().findFirst().orElseThrow();
    assertThat(commands())
        .extracting(ReadmeTablesTest::nameIn)
        .containsExactlyElementsOf(
            Splitter.on(", ")
                .split(known.substring(known.indexOf("known: ") + "known: ".length())));
  }

  private static ImmutableSet<String> optionsIn(String text) {
    return OPTION.matcher(text).results().map(MatchResult::group).collect(toImmutableSet());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void options_are_those_of_the_command(List<String> row) {
    String help = Tool.run(nameIn(row), "--help").out();
    assertThat(optionsIn(String.join(" ", row)))
        .as("options in the row of %s, against those in its help", nameIn(row))
        .isEqualTo(
            Pattern.compile("(?m)^ {2,6}(?:-\\w, )?(--[a-z-]+)")
                .matcher(help)
                .results()
                .map(option -> option.group(1))
                .filter(option -> !option.equals("--help"))
                .collect(toImmutableSet()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void arguments_are_those_of_the_command(List<String> row) {
    String help = Tool.run(nameIn(row), "--help").out();
    String synopsis = help.substring(0, help.indexOf("\n\n"));
    Pattern argument = Pattern.compile("(?<= )[A-Z]+(?:\\.\\.\\.)?(?= |$)");
    assertThat(argument.matcher(Readme.codeIn(row.get(0)).get(0)).results())
        .allSatisfy(name -> assertThat(synopsis).contains(" " + name.group()));
  }

  /** A choice is written {@code --to yaml|json}; the tool lists it when it refuses a word. */
  @ParameterizedTest
  @MethodSource("commands")
  void choices_are_those_of_the_option(List<String> row) {
    for (String code : Readme.codeIn(String.join(" ", row))) {
      for (MatchResult choice : CHOICE.matcher(code).results().toList()) {
        String refusal = Tool.run(nameIn(row), choice.group(1), "?", "x").err();
        MatchResult known =
            Pattern.compile("(?:is none of|known:) ([^;\\n]*)")
                .matcher(refusal)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(choice.group(1) + ": " + refusal));
        assertThat(Splitter.on('|').split(choice.group(2)))
            .as(choice.group(1))
            .containsExactlyInAnyOrderElementsOf(Splitter.on(", ").split(known.group(1)));
      }
    }
  }
}
