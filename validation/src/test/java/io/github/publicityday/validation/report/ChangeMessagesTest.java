package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.Deadline;
import io.github.publicityday.DutyKind;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Hours;
import io.github.publicityday.Role;
import io.github.publicityday.Staffing;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.revision.Alteration;
import io.github.publicityday.validation.revision.Aspect;
import io.github.publicityday.validation.revision.Change;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeMessagesTest {
  private static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  private static List<Alteration> samples() {
    return Arrays.stream(Alteration.class.getPermittedSubclasses())
        .flatMap(ChangeMessagesTest::samples)
        // Nothing moves from the plan to the plan.
        .filter(
            alteration ->
                !alteration.equals(new Alteration.Moved("警公辦", Optional.empty(), Optional.empty())))
        .toList();
  }

  private static Stream<Alteration> samples(Class<?> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] parameters =
        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    return Lists.cartesianProduct(
            components.stream().map(each -> values(each.getGenericType())).toList())
        .stream()
        .map(
            arguments -> {
              try {
                return (Alteration)
                    type.getDeclaredConstructor(parameters).newInstance(arguments.toArray());
              } catch (ReflectiveOperationException e) {
                throw new LinkageError(type.toString(), e);
              }
            });
  }

  private static List<Object> values(Type type) {
    if (type == String.class) {
      return List.of("警公辦");
    } else if (type == Object.class) {
      return List.of("", "a b", 3, DAY, Role.LEAD, ImmutableList.of("x", "y"));
    } else if (type == int.class) {
      return List.of(1, 2);
    } else if (type == long.class) {
      return List.of(1L, 2L);
    } else if (type == boolean.class) {
      return List.of(true, false);
    } else if (type == Duration.class) {
      return List.of(Duration.ofMinutes(90), Duration.ofDays(-1));
    } else if (type == TimeWindow.class) {
      return List.of(
          Hours.UNSTATED.on(DAY),
          TimeWindow.exactly(TimeSlot.of(DAY.atTime(10, 0), DAY.atTime(11, 30))));
    } else if (type instanceof Class<?> constants && constants.isEnum()) {
      return Arrays.asList((Object[]) constants.getEnumConstants());
    }
    return type.getTypeName().startsWith(Optional.class.getName())
        ? List.of(Optional.empty(), Optional.of("a"))
        : List.of(ImmutableList.of("a", "b"));
  }

  private static Change change(Alteration alteration, Optional<Object> element) {
    return new Change(
        ElementPath.root(), Change.Version.REVISED, Optional.empty(), element, alteration);
  }

  @ParameterizedTest
  @EnumSource
  void every_alteration_is_put_into_words(Language language) {
    ChangeMessages messages = ChangeMessages.in(Messages.in(language));
    for (Alteration alteration : samples()) {
      assertThat(messages.of(change(alteration, Optional.empty())))
          .isNotBlank()
          .doesNotContainPattern("[{}|#]")
          .doesNotEndWith(".");
    }
  }

  @Test
  void no_text_is_never_used() {
    Set<String> keys = new HashSet<>(Set.of("change.within", "change.quoted", "change.blank"));
    for (Alteration alteration : samples()) {
      String key = "change." + Names.kebabCase(alteration.getClass());
      keys.add(alteration.variant().isEmpty() ? key : key + "." + alteration.variant());
    }
    assertThat(Bundle.load(Language.ENGLISH).templates().keySet())
        .filteredOn(key -> key.startsWith("change."))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @EnumSource
  void whatever_a_change_can_hold_has_a_label(Language language) {
    Messages messages = Messages.in(language);
    Stream.of(
            Aspect.values(),
            Role.values(),
            ActivityKind.values(),
            DutyKind.values(),
            UnitKind.values(),
            Deadline.Kind.values(),
            Staffing.Scope.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> assertThat(messages.labelOf(constant)).isNotBlank());
  }

  @Test
  void the_element_within_the_owner_is_named_first() {
    ChangeMessages messages = ChangeMessages.in(Messages.in(Language.ENGLISH));
    Alteration lowered = new Alteration.NumberChanged(Aspect.HEADCOUNT, 9, 7);
    assertThat(messages.of(change(lowered, Optional.of("Office"))))
        .isEqualTo("Office: the headcount is lowered from 9 to 7");
    assertThat(messages.of(change(lowered, Optional.of(Deadline.Kind.REPORT))))
        .isEqualTo("report: the headcount is lowered from 9 to 7");
  }

  @ParameterizedTest
  @EnumSource
  void durations_are_told_in_the_units_that_they_have(Language language) {
    Wording wording = new Wording(Bundle.load(language));
    String expected =
        switch (language) {
          case ENGLISH -> "1 day 2 hours 1 minute 30 seconds";
          case SIMPLIFIED_CHINESE -> "1天2小时1分钟30秒";
          case TRADITIONAL_CHINESE -> "1天2小時1分鐘30秒";
        };
    assertThat(wording.of(Duration.ofDays(1).plusHours(2).plusSeconds(90))).isEqualTo(expected);
    assertThat(wording.of(Duration.ofHours(-2))).startsWith("2");
    assertThat(wording.of(Duration.ZERO)).startsWith("0");
  }
}
