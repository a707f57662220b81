package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanFormatException;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanSchema;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.validation.testing.RandomPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of plan files and the reader of plan files, held against each other. */
class PlanSchemaTest {
  private static final SchemaCheck SCHEMA = new SchemaCheck(PlanSchema.json());
  private static final int MUTANTS = 4_000;

  private static final Pattern SAID_BY_NO_SCHEMA =
      Pattern.compile(
          "there is no (day|hour|month)|no year has|is (not after|before|shorter than)|is no (masked"
              + " year|number of people|length of time|period|date|time|count|yearly day)"
              + "|the name can be none|is no day of the week|starts at 24:00|two bounds");

  private static final PlanReader READER = PlanReader.create();

  static Stream<Path> plans() throws IOException {
    List<Path> plans = new ArrayList<>();
    for (Path folder : List.of(Path.of("examples"), Path.of("src/test/resources"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".yaml")).forEach(plans::add);
      }
    }
    return plans.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void acceptsEveryPlanOfTheRepository(Path plan) throws IOException {
    assertThat(SCHEMA.errors(Files.readString(plan), InputFormat.YAML)).isEmpty();
  }

  @Test
  void acceptsWhatTheWriterWrites() {
    for (long seed = 0; seed < 300; seed++) {
      String json = PlanWriter.json().toString(new RandomPlans(seed).next());
      assertThat(SCHEMA.errors(json, InputFormat.JSON)).as("plan %s", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{title: a}",
        "{format: 2}",
        "{format: 1, titel: a}",
        "{format: 1, title: ' '}",
        "{format: 1, day: 111}",
        "{format: 1, ordinal: 0}",
        "{format: 1, ordinal: first}",
        "{format: 1, year: someday}",
        "{format: 1, date: tomorrow}",
        "{format: 1, date: 10 January}",
        "{format: 1, period: from spring on}",
        "{format: 1, units: [a b]}",
        "{format: 1, units: [{kind: own-office}]}",
        "{format: 1, units: [{id: a, kind: team}]}",
        "{format: 1, units: [{id: a, headcount: -1}]}",
        "{format: 1, units: [{id: a, indivisible: maybe}]}",
        "{format: 1, units: [{id: a, collective: all}]}",
        "{format: 1, activities: [{title: a}]}",
        "{format: 1, activities: [{id: a, title: a, kind: party}]}",
        "{format: 1, activities: [{id: a, title: a, time: 10 o'clock}]}",
        "{format: 1, activities: [{id: a, title: a, time: before christmas}]}",
        "{format: 1, activities: [{id: a, title: a, time: {earliestStart: 2012-01-10}}]}",
        "{format: 1, activities: [{id: a, title: a, venue: []}]}",
        "{format: 1, activities: [{id: a, title: a, staff: some}]}",
        "{format: 1, activities: [{id: a, title: a, staff: {scope: total}}]}",
        "{format: 1, activities: [{id: a, title: a, declared: 5 tents}]}",
        "{format: 1, activities: [{id: a, title: a, relay: {stations: [], turn: 2 min}}]}",
        "{format: 1, activities: [{id: a, title: a, relay: {stations: [b], turn: 2}}]}",
        "{format: 1, activities: [{id: a, title: a, parts: [{id: b}]}]}",
        "{format: 1, activities: [{id: a, title: a, responsible: [{unit: b, role: chief}]}]}",
        "{format: 1, deadlines: [{by: 01-05}]}",
        "{format: 1, waivers: [{fingerprint: a, reason: b, by: c, until: 01-05}]}",
        "{format: 1, leadingGroup: {head: {}}}",
        "[format, 1]",
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(refusal(yaml, PlanFormat.YAML)).isNotEmpty();
    assertThat(SCHEMA.errors(yaml, InputFormat.YAML)).isNotEmpty();
  }

  /** A text can have the right shape and still say nothing. These are all kinds of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{format: 1, date: 2027-02-30}",
        "{format: 1, zone: Asia/Nowhere}",
        "{format: 1, period: 2027-01-10 – 2027-01-05}",
        "{format: 1, people: {name: Li Wei}}",
        "{format: 1, activities: [{id: a, title: a, time: 25:00}]}",
        "{format: 1, activities: [{id: a, title: a, time: 11:00–10:00}]}",
        "{format: 1, activities: [{id: a, title: a, time: by 5 bells}]}",
        "{format: 1, activities: [{id: a, title: a, staff: -1}]}",
        "{format: 1, activities: [{id: a, title: a, relay: {stations: [b], turn: 3–2 min}}]}",
      })
  void whatASchemaCannotSay(String yaml) {
    assertThat(refusal(yaml, PlanFormat.YAML)).isNotEmpty();
    assertThat(SCHEMA.errors(yaml, InputFormat.YAML)).isEmpty();
  }

  /** One change each: of a key, of the type of a value, or of a letter. */
  @Test
  void schemaAndReaderHardlyEverDisagreeAboutADamagedPlan() throws IOException {
    SplittableRandom random = new SplittableRandom(110);
    List<JsonNode> plans = new ArrayList<>();
    for (Path plan : plans().toList()) {
      plans.add(new YAMLMapper().readTree(Files.readString(plan)));
    }
    List<String> lax = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      JsonNode plan = plans.get(random.nextInt(plans.size())).deepCopy();
      Mutation mutation = Mutation.of(plan, random);
      String json = plan.toString();
      String refusal = refusal(json, PlanFormat.JSON);
      boolean accepted = SCHEMA.accepts(json, InputFormat.JSON);
      if (refusal.isEmpty()) {
        // The reader takes true for a text where one is due; an editor should not propose it.
        assertThat(accepted || mutation.givesABoolean()).as("%s: %s", mutation, json).isTrue();
      } else if (accepted) {
        lax.add(refusal);
      } else {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(MUTANTS / 3);
    assertThat(lax).hasSizeLessThan(MUTANTS / 200).allMatch(SAID_BY_NO_SCHEMA.asPredicate());
  }

  private static String refusal(String text, PlanFormat format) {
    try {
      READER.read(text, "p", format);
      return "";
    } catch (PlanFormatException e) {
      return e.getMessage();
    }
  }
}
