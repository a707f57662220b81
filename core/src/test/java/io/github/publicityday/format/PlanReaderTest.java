package io.github.publicityday.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path directory;

  private static PublicityPlan plan(String yaml) {
    try {
      return PlanReader.create().read("format: 1\n" + yaml, "plan.yaml", PlanFormat.YAML).plan();
    } catch (PlanFormatException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Activity activity(String yaml) {
    return plan("activities:\n  - {id: a, title: A, " + yaml + "}").activities().get(0);
  }

  private static PlanFormatException refusal(String text, PlanFormat format) {
    return catchThrowableOfType(
        PlanFormatException.class, () -> PlanReader.create().read(text, "p", format));
  }

  private static String refusal(String yaml) {
    return refusal("format: 1\n" + yaml, PlanFormat.YAML).getMessage();
  }

  private PlanFormatException refusalOf(Path file) {
    return catchThrowableOfType(PlanFormatException.class, () -> PlanReader.create().read(file));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  @Test
  void readsAPlan() {
    PublicityPlan plan =
        plan(
            """
            title: 110宣传日活动方案
            day: 110
            ordinal: 28
            year: 201*
            issuer: {unnamed: 我局}
            units: [警公办, {id: squad, name: 治安大队}]
            venues: 广场
            activities:
              - id: desk
                title: 咨询台
                time: 01-10 9:00-11:00
                venue: 广场
                responsible: 警公办 as 县警公办
            """);
    assertThat(plan)
        .isEqualTo(
            PublicityPlan.builder()
                .title("110宣传日活动方案")
                .day(PublicityDays.POLICE_110)
                .ordinal(28)
                .year(StatedYear.masked("201*"))
                .issuer(StatedIssuer.unnamed("我局"))
                .addUnits(
                    Unit.of("警公办"), Unit.builder().id(UnitId.of("squad")).name("治安大队").build())
                .addVenue(Venue.of("广场"))
                .addActivity(
                    Activity.builder()
                        .id(ActivityId.of("desk"))
                        .title("咨询台")
                        .time(TimeText.parse("01-10 09:00–11:00", HoursText.Bare.START))
                        .venue(StatedVenue.at(VenueId.of("广场")))
                        .addResponsibility(Responsibility.of(UnitRef.of("警公办", "县警公办")))
                        .build())
                .build());
  }

  @Test
  void tellsALabelWithNothingAfterItFromNoLabel() {
    assertThat(activity("time: , venue: ~, responsible: null"))
        .returns(StatedTime.BLANK, Activity::time)
        .returns(StatedVenue.BLANK, Activity::venue)
        .returns(true, Activity::responsibleLeftBlank)
        .returns(List.of(), Activity::responsibilities);
    assertThat(activity("kind: other"))
        .returns(StatedTime.ABSENT, Activity::time)
        .returns(StatedVenue.ABSENT, Activity::venue)
        .returns(false, Activity::responsibleLeftBlank);
    assertThat(activity("responsible: []").responsibleLeftBlank()).isFalse();
    assertThat(activity("responsible: [b, ~]"))
        .returns(true, Activity::responsibleLeftBlank)
        .returns(List.of(Responsibility.of(UnitRef.of("b"))), Activity::responsibilities);
  }

  @Test
  void takesOneItemForAListOfOne() {
    String one = "participants: {unit: b, staff: 2}, invitees: c, quotas: {item: d}";
    String list = "participants: [{unit: b, staff: 2}], invitees: [c], quotas: [{item: d}]";
    assertThat(activity(one)).isEqualTo(activity(list));
    assertThat(plan("activities: {id: a, title: b}"))
        .isEqualTo(plan("activities: [{id: a, title: b}]"));
  }

  @Test
  void letsIdAndNameStandForEachOther() {
    assertThat(plan("units: [a, {id: a}, {name: a}, {id: a, name: a}]").units())
        .containsOnly(Unit.of("a"))
        .hasSize(4);
    assertThat(plan("venues: [{name: a}]").venues()).containsExactly(Venue.of("a"));
    assertThat(plan("people: [b, {id: b}, {name: b}]").people()).hasSize(3);
  }

  @Test
  void readsVenuesOfEachSort() {
    assertThat(activity("venue: To be announced").venue()).isEqualTo(StatedVenue.TO_BE_ANNOUNCED);
    assertThat(activity("venue: [a, b]").venue())
        .isEqualTo(StatedVenue.at(List.of(VenueId.of("a"), VenueId.of("b"))));
    assertThat(activity("venue: {classOf: [街道, 学校]}").venue())
        .isEqualTo(StatedVenue.classOf(List.of("街道", "学校")));
    assertThat(activity("venue: {classOf: 街道}").venue())
        .isEqualTo(StatedVenue.classOf(List.of("街道")));
  }

  @ParameterizedTest
  @CsvSource({"2012, 2012", "２０１２年, 2012", "201*, 201*", "20XX, 20XX", "xx年, xx"})
  void readsYears(String text, String year) {
    assertThat(plan("year: " + text).year()).hasToString(year);
  }

  @Test
  void readsAPlanWithNothingInIt() {
    assertThat(plan("")).isEqualTo(PublicityPlan.builder().build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: x | p:2:1: unknown key \"titel\" in plan; did you mean \"title\"?",
        "activities: {id: a, title: b, responsable: c} | p:2:31: unknown key \"responsable\" in"
            + " activity; did you mean \"responsible\"?",
        "units: {id: a, nme: b} | p:2:16: unknown key \"nme\" in unit; did you mean \"name\"?",
        "title: {a: b} | p:2:8: title is a mapping where a text is expected",
        "title: [a] | p:2:8: title is a list where a text is expected",
        "title: | p:2:1: title is empty",
        "title: '' | p:2:8: title is empty",
        "units: [a, ~] | p:2:12: an item of units is empty",
        "units: [[a]] | p:2:9: an item of units is a list where a text is expected",
        "activities: x | p:2:13: activities is a text where keys with values are expected",
        "activities: | p:2:1: activities is empty",
        "activities: {id: a} | p:2:13: activity without title",
        "activities: {title: a} | p:2:13: activity without id",
        "activities: {id: '', title: a} | p:2:18: id is empty",
        "activities: {id: a b, title: c} | p:2:18: activity id \"a b\" holds U+0020; an id has no white"
            + " space, control character, [, ] or #",
        "activities: {id: a, title: b, time: 11:30–10:00} | p:2:37: end 10:00 is not after start 11:30;"
            + " write a time across midnight like 2012-01-09T22:00/2012-01-10T02:00",
        "activities: {id: a, title: b, time: 2013-02-29} | p:2:37: there is no day \"2013-02-29\"",
        "activities: {id: a, title: b, kind: stag} | p:2:37: \"stag\" is no kind of activity; did you"
            + " mean \"stage\"?",
        "activities: {id: a, title: b, relay: {stations: [], turn: 2 min}} | p:2:49: stations is"
            + " empty",
        "activities: {id: a, title: b, relay: {stations: c}} | p:2:38: relay without turn",
        "activities: {id: a, title: b, responsible: {unit: c, role: leader}} | p:2:60: \"leader\" is no"
            + " role; did you mean \"lead\"?",
        "activities: {id: a, title: b, time: {earliestStart: 2012-01-10}} | p:2:53: \"2012-01-10\" is no"
            + " date and hour; write one like 2012-01-10T10:00",
        "ordinal: 0 | p:2:10: 0 is less than 1",
        "ordinal: first | p:2:10: \"first\" is no whole number",
        "year: 0 | p:2:7: 0 is less than 1",
        "year: 2012a | p:2:7: \"2012a\" is no masked year; write it like 201*, 20XX or xx",
        "zone: Mars | p:2:7: \"Mars\" is no time zone; write one like Asia/Shanghai",
        "units: {} | p:2:8: unit without id and name",
        "units: {id: a, headcount: -1} | p:2:27: -1 is less than 0",
        "units: {id: a, indivisible: maybe} | p:2:29: \"maybe\" is neither true nor false",
        "units: {id: a, collective: listed} | p:2:28: \"listed\" is no collective; write unlisted, or the"
            + " keys size and members",
        "units: {name: a b} | p:2:8: unit without id, and the name can be none: unit id \"a b\" holds"
            + " U+0020; an id has no white space, control character, [, ] or #",
        "period: 2012-01-20 – 2012-01-01 | p:2:9: last day 2012-01-01 is before first day 2012-01-20",
        "leadingGroup: {head: {}} | p:2:22: seat with neither post nor unit nor person",
        "delegations: {units: [], task: a} | p:2:22: units is empty",
        "title: &a b | p:2:8: anchors (&) are not supported",
        "title: *a | p:2:8: aliases (*a) are not supported",
        "title: !!str a | p:2:8: tags (!) are not supported",
        "title: a: b | p:2:9: a key cannot stand here; a text with \": \" in it needs quotes",
      })
  void saysWhatIsWrongAndWhere(String yaml, String refusal) {
    assertThat(refusal(yaml)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: x | p:1:1: plan without format; write format: 1 first",
        "format: | p:1:1: plan without format; write format: 1 first",
        "{format: 2, new: x} | p:1:10: format \"2\" is not supported; write format: 1",
        "format: '1.0' | p:1:9: format \"1.0\" is not supported; write format: 1",
        "format: [1] | p:1:9: format \"a list\" is not supported; write format: 1",
        "hello | p:1:1: the file is a text where keys with values are expected",
        "- a | p:1:1: the file is a list where keys with values are expected",
        "# nothing | p: is empty",
      })
  void readsOnlyFilesOfThisFormat(String yaml, String refusal) {
    assertThat(refusal(yaml, PlanFormat.YAML)).hasMessage(refusal);
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThat(refusal("format: 1", PlanFormat.JSON).getMessage()).startsWith("p:1:1: ");
    assertThat(refusal("{\"format\": 1, \"titel\": 2}", PlanFormat.JSON))
        .hasMessage("p:1:15: unknown key \"titel\" in plan; did you mean \"title\"?");
  }

  @Test
  void tellsTheParts() {
    PlanFormatException refusal = refusal("format: 1\ntitel: x", PlanFormat.YAML);
    assertThat(refusal.file()).isEqualTo("p");
    assertThat(refusal.position()).contains(new SourcePosition(2, 1, 5));
    assertThat(refusal.problem())
        .isEqualTo("unknown key \"titel\" in plan; did you mean \"title\"?");
  }

  @Test
  void readsTheFormatThatTheNameTells() throws IOException {
    String json = PlanWriter.json().toString(plan("title: a"));
    for (String name : List.of("a.json", "A.JSON")) {
      assertThat(PlanReader.create().read(file(name, json.getBytes(UTF_8))).plan().title())
          .contains("a");
    }
    for (String name : List.of("a.yaml", "a.yml", "a")) {
      Path file = file(name, "format: 1\ntitle: a".getBytes(UTF_8));
      assertThat(PlanReader.create().read(file).plan().title()).contains("a");
      assertThat(PlanReader.create().read(file).name()).isEqualTo(file.toString());
    }
  }

  @Test
  void refusesWhatIsNoFile() throws IOException {
    Path missing = directory.resolve("missing.yaml");
    assertThat(refusalOf(missing)).hasMessage(missing + ": no such file");
    assertThat(refusalOf(missing).position()).isEmpty();
    assertThat(refusalOf(directory)).hasMessage(directory + ": is a directory");
    Path below = file("file", new byte[0]).resolve("plan.yaml");
    assertThat(refusalOf(below).getMessage()).startsWith(below + ": cannot be read: ");
    assertThat(refusalOf(file("empty.yaml", new byte[0])).problem()).isEqualTo("is empty");
  }

  @Test
  void readsTheCharsetThatItIsTold() throws IOException {
    Path file = file("gb.yaml", "format: 1\ntitle: 公安局".getBytes(GB18030));
    assertThat(refusalOf(file))
        .hasMessage(file + ":2:8: is not UTF-8 (byte 18); it would decode as GB18030");
    assertThat(PlanReader.create().withCharset(GB18030).read(file).plan().title()).contains("公安局");
    assertThat(refusalOf(file("16.yaml", "format: 1".getBytes(UTF_16))).problem())
        .isEqualTo("is not text in UTF-8; it begins like UTF-16");
    assertThat(refusalOf(file("bin.yaml", new byte[] {'a', 0, 1})).problem())
        .isEqualTo("is not text: it holds the character U+0000");
  }

  @Test
  void refusesAFileAboveTheLimitWithoutReadingIt() throws IOException {
    Path file = directory.resolve("huge.yaml");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(4L << 30);
    }
    assertThat(refusalOf(file).problem()).isEqualTo("is larger than the limit of 8388608 bytes");
    byte[] ten = "format: 1\n".getBytes(UTF_8);
    assertThat(
            PlanReader.create()
                .withMaxBytes(10)
                .read(new ByteArrayInputStream(ten), "p", PlanFormat.YAML)
                .plan())
        .isEqualTo(PublicityPlan.builder().build());
    assertThatThrownBy(
            () ->
                PlanReader.create()
                    .withMaxBytes(9)
                    .read(new ByteArrayInputStream(ten), "p", PlanFormat.YAML))
        .hasMessage("p: is larger than the limit of 9 bytes");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, 0, Integer.MAX_VALUE, Long.MAX_VALUE})
  void refusesALimitThatIsNone(long limit) {
    assertThatThrownBy(() -> PlanReader.create().withMaxBytes(limit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxBytes " + limit + " is outside 1 to 2147483631");
  }

  @Test
  void readsPartsAsDeepAsDocumentedAndRefusesDeeper() {
    PublicityPlan deep = PublicityPlan.builder().addActivity(nested(45)).build();
    assertThat(plan(PlanWriter.yaml().toString(deep).substring("format: 1\n".length())))
        .isEqualTo(deep);
    StringBuilder yaml = new StringBuilder("format: 1\nactivities: ");
    yaml.append("{id: a, title: b, parts: ".repeat(10_000));
    assertThat(refusal(yaml.toString(), PlanFormat.YAML).problem())
        .isEqualTo("nested deeper than 100 levels");
    assertThatThrownBy(
            () ->
                PlanWriter.json()
                    .toString(PublicityPlan.builder().addActivity(nested(10_000)).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("activities nest deeper than a plan file may");
  }

  private static Activity nested(int depth) {
    Activity activity =
        Activity.builder().id(ActivityId.of("a")).title("b").venue(StatedVenue.BLANK).build();
    for (int i = 1; i < depth; i++) {
      activity = Activity.builder().id(ActivityId.of("a" + i)).title("b").addPart(activity).build();
    }
    return activity;
  }
}
