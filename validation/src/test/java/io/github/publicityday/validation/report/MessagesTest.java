package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Hours;
import io.github.publicityday.StatedDate;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Unchecked;
import io.github.publicityday.validation.Unnamed;
import io.github.publicityday.validation.WaiverCheck;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final TimeSlot SLOT =
      TimeSlot.of(LocalDateTime.of(2012, 1, 10, 10, 0), LocalDateTime.of(2012, 1, 10, 11, 30));

  private static final Related CLAIM =
      new Related(ElementPath.root(), "plan", Related.Part.CLAIM, Optional.empty());

  static ImmutableList<Rule> rules() {
    return BuiltInRules.all();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_found_of_waivers_is_put_into_words_in_every_language(Language language) {
    Messages messages = Messages.in(language);
    LocalDate until = LocalDate.of(2027, 1, 4);
    assertThat(
            List.of(
                messages.of(
                    finding(
                        "expired-waiver",
                        new WaiverCheck.Expired("警公辦", "unknown-unit", until, "Li"))),
                messages.of(
                    finding("stale-waiver", new WaiverCheck.Stale("0123456789abcdef", "so", "Li"))),
                unchecked(messages, "expired-waiver", new WaiverCheck.DateUnknown(until)),
                unchecked(messages, "stale-waiver", new WaiverCheck.RuleOff("unknown-unit")),
                unchecked(
                    messages,
                    "stale-waiver",
                    new WaiverCheck.FindingsLost(ImmutableList.of("one", "two")))))
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("[{}|#]").doesNotEndWith("."));
    for (String id : WaiverCheck.ids()) {
      for (Explanation part : Explanation.values()) {
        assertThat(messages.explain(id, part)).matches("(?s).*[.。]");
      }
    }
  }

  private static String unchecked(Messages messages, String check, Evidence reason) {
    return messages.of(check, new Unchecked(ElementPath.root(), "waiver", reason));
  }

  @Test
  void a_waiver_that_ran_out_tells_what_it_was_of() {
    assertThat(
            Messages.in(Language.ENGLISH)
                .of(
                    finding(
                        "expired-waiver",
                        new WaiverCheck.Expired(
                            "警公辦", "unknown-unit", LocalDate.of(2027, 1, 4), "Li"))))
        .isEqualTo(
            "the waiver that Li gave for what unknown-unit finds about 警公辦 ended on 4 January 2027;"
                + " the finding is reported again");
  }

  private static String key(Rule rule, Evidence evidence) {
    return rule.id() + (evidence.variant().isEmpty() ? "" : "." + evidence.variant());
  }

  private static Finding finding(String rule, Evidence evidence) {
    return new Finding(
        rule, Severity.ERROR, ElementPath.root(), "plan", evidence, ImmutableList.of(CLAIM), 0);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_variant_of_every_rule_is_put_into_words_in_every_language(Rule rule) {
    for (Language language : Language.values()) {
      Bundle bundle = Bundle.load(language);
      Set<String> rendered = new HashSet<>();
      for (Evidence evidence : samples(rule)) {
        if (leavesOutWhatIsEmpty(evidence, bundle.template(key(rule, evidence)))) {
          String text = Messages.in(language).of(finding(rule.id(), evidence));
          assertThat(text).isNotBlank().doesNotContainPattern("[{}|#]").doesNotEndWith(".");
          rendered.add(key(rule, evidence));
        }
      }
      assertThat(rendered)
          .containsAll(samples(rule).stream().map(e -> key(rule, e)).collect(toSet()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_rule_has_a_message_that_it_never_gives(Rule rule) {
    Set<String> keys = samples(rule).stream().map(e -> key(rule, e)).collect(toSet());
    for (Explanation part : Explanation.values()) {
      keys.add(rule.id() + "." + Names.kebabCase(part));
    }
    for (Parameter<?> parameter : rule.parameters()) {
      keys.add(rule.id() + ".parameter." + parameter.name());
    }
    assertThat(Bundle.load(Language.ENGLISH).templates().keySet())
        .filteredOn(key -> key.equals(rule.id()) || key.startsWith(rule.id() + "."))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_is_explained_in_every_language(Rule rule) {
    for (Language language : Language.values()) {
      for (Explanation part : Explanation.values()) {
        assertThat(Messages.in(language).explain(rule.id(), part)).matches("(?s).*[.。]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_parameter_is_explained_in_every_language(Rule rule) {
    for (Language language : Language.values()) {
      for (Parameter<?> parameter : rule.parameters()) {
        assertThat(Messages.in(language).explain(rule.id(), parameter))
            .startsWith(parameter.name())
            .contains(parameter.standardText())
            .doesNotContainPattern("[{}|#]")
            .matches(".*\\p{L}{4}.*[)）]");
      }
    }
  }

  @Test
  void a_parameter_is_told_with_its_values() {
    Messages messages =
        Messages.in(Language.ENGLISH)
            .with(Map.of("r.parameter.p", "how many", "r.parameter.q", "whether"));
    assertThat(messages.explain("r", new Parameter<>("p", Domain.from(2), 3)))
        .isEqualTo("p: how many (a number from 2; standard: 3)");
    assertThat(messages.explain("r", new Parameter<>("p", Domain.between(2, 1000), 1000)))
        .isEqualTo("p: how many (a number from 2 to 1000; standard: 1000)");
    assertThat(messages.explain("r", new Parameter<>("q", Domain.trueOrFalse(), true)))
        .isEqualTo("q: whether (true or false; standard: true)");
    assertThat(
            messages.explain(
                "r",
                new Parameter<>(
                    "q",
                    Domain.wordsOf(Severity.class),
                    ImmutableSet.of(Severity.ERROR, Severity.INFO))))
        .isEqualTo("q: whether (one or more of info, warning, error; standard: info, error)");
  }

  @ParameterizedTest
  @EnumSource
  void severities_parts_and_headings_have_labels(Language language) {
    Messages messages = Messages.in(language);
    Stream.of(Severity.values(), Related.Part.values(), Explanation.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> assertThat(messages.labelOf(constant)).isNotBlank());
  }

  /** Whether no placeholder of the message stands for an empty list or optional. */
  private static boolean leavesOutWhatIsEmpty(Evidence evidence, Template template) {
    Map<String, Object> facts = Facts.of(evidence);
    return template.placeholders().stream()
        .map(facts::get)
        .filter(Objects::nonNull)
        .noneMatch(value -> value.equals(Optional.empty()) || value.equals(ImmutableList.of()));
  }

  /** One of each evidence of {@code rule} for every combination of a few values. */
  private static List<Evidence> samples(Rule rule) {
    return Arrays.stream(rule.getClass().getDeclaredClasses())
        .filter(type -> type.isRecord() && Evidence.class.isAssignableFrom(type))
        .flatMap(type -> samples(type).stream())
        .toList();
  }

  private static List<Evidence> samples(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    List<List<Object>> values =
        Arrays.stream(type.getRecordComponents())
            .map(component -> values(component.getGenericType()))
            .toList();
    return Lists.cartesianProduct(values).stream()
        .map(
            arguments -> {
              try {
                Constructor<?> constructor = type.getDeclaredConstructor(parameters);
                return (Evidence) constructor.newInstance(arguments.toArray());
              } catch (ReflectiveOperationException e) {
                throw new LinkageError(type.toString(), e);
              }
            })
        .toList();
  }

  private static List<Object> values(Type type) {
    if (type == String.class) {
      return List.of("警公辦");
    } else if (type == Object.class) {
      return List.of("警公辦", Unnamed.EACH_PARTICIPANT);
    } else if (type == int.class || type == Integer.class) {
      return List.of(0, 1, 15);
    } else if (type == long.class) {
      return List.of(0L, 1L, 15L);
    } else if (type == boolean.class) {
      return List.of(true, false);
    } else if (type == LocalDate.class) {
      return List.of(LocalDate.of(2012, 1, 10));
    } else if (type == StatedDate.class) {
      return List.of(StatedDate.of(LocalDate.of(2012, 1, 10)), StatedDate.of(1, 10));
    } else if (type == TimeSlot.class) {
      return List.of(SLOT);
    } else if (type == TimeWindow.class) {
      return List.of(TimeWindow.exactly(SLOT), Hours.UNSTATED.on(LocalDate.of(2012, 1, 10)));
    } else if (type instanceof Class<?> constants && constants.isEnum()) {
      return ImmutableList.copyOf((Object[]) constants.getEnumConstants());
    } else if (type instanceof ParameterizedType container) {
      List<Object> items = values(container.getActualTypeArguments()[0]);
      return container.getRawType() == Optional.class
          ? List.of(Optional.empty(), Optional.of(items.get(0)))
          : List.of(
              ImmutableList.of(),
              ImmutableList.of(items.get(0)),
              Stream.of(items, items, items).flatMap(List::stream).collect(toImmutableList()));
    }
    throw new AssertionError("no sample values for " + type);
  }

  record Guests(int number, Optional<String> host) implements Evidence {}

  record Absent(String what) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.absent";
    }
  }

  @Test
  void a_host_brings_the_messages_of_its_own_rules() {
    Messages messages =
        Messages.in(Language.ENGLISH)
            .with(
                Map.of(
                    "nobody-invited", "{host} invites {number|nobody|one guest|# guests}",
                    "nobody-invited.unchecked.absent", "{what} is not there"));

    assertThat(messages.of(finding("nobody-invited", new Guests(0, Optional.of("A")))))
        .isEqualTo("A invites nobody");
    assertThat(
            messages.of(
                "nobody-invited", new Unchecked(ElementPath.root(), "plan", new Absent("B"))))
        .isEqualTo("B is not there");
  }

  @Test
  void what_claims_the_subject_is_named_once_each_and_the_rest_is_counted() {
    Messages messages =
        Messages.in(Language.ENGLISH).with(Map.of("clash", "{claims} claim {what}"));
    Related square =
        new Related(ElementPath.root(), "square", Related.Part.CLAIM, Optional.empty());
    Related whole = new Related(ElementPath.root(), "day", Related.Part.WHOLE, Optional.empty());
    Finding finding =
        new Finding(
            "clash",
            Severity.ERROR,
            ElementPath.root(),
            "plan",
            new Claimed("the band"),
            ImmutableList.of(CLAIM, whole, square, CLAIM),
            3);
    assertThat(messages.of(finding)).isEqualTo("plan, square and 3 more claim the band");
  }

  record Claimed(String what) implements Evidence {}

  @Test
  void a_finding_without_a_message_tells_its_facts() {
    Messages messages = Messages.in(Language.ENGLISH);
    assertThat(messages.of(finding("nobody-invited", new Guests(1, Optional.of("A")))))
        .isEqualTo(
            "no text is called \"nobody-invited\"; the facts are {number=1, host=Optional[A], claims=[plan]}");
    assertThat(
            messages.of(
                "nobody-invited", new Unchecked(ElementPath.root(), "plan", new Absent("B"))))
        .isEqualTo("no text is called \"nobody-invited.unchecked.absent\"; the facts are {what=B}");
    assertThat(messages.explain("nobody-invited", Explanation.FLAGS))
        .isEqualTo("no text is called \"nobody-invited.flags\"; the facts are {}");
  }

  @Test
  void a_placeholder_that_the_evidence_does_not_fill_is_named() {
    Messages messages =
        Messages.in(Language.ENGLISH).with(Map.of("nobody-invited", "{guests} guests"));
    assertThatThrownBy(
            () -> messages.of(finding("nobody-invited", new Guests(1, Optional.empty()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("{guests} of \"nobody-invited\" is none of [number, host, claims]");
  }

  @Test
  void evidence_that_is_no_record_is_named() {
    Evidence evidence = new Evidence() {};
    assertThatThrownBy(() -> Messages.in(Language.ENGLISH).of(finding("unknown-unit", evidence)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("is no record");
  }
}
