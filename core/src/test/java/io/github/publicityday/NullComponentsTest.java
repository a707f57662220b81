package io.github.publicityday;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused by the record that it is handed to, and by name. */
class NullComponentsTest {
  /** A value for each type of component; of two components of one type, either order must do. */
  private static final ImmutableMap<Class<?>, Object> SAMPLES =
      ImmutableMap.<Class<?>, Object>builder()
          .put(boolean.class, true)
          .put(int.class, 1)
          .put(String.class, "201*")
          .put(ImmutableList.class, ImmutableList.of("a"))
          .put(Optional.class, Optional.empty())
          .put(OptionalInt.class, OptionalInt.empty())
          .put(LocalDate.class, Times.DAY)
          .put(LocalDateTime.class, Times.at("10:00"))
          .put(LocalTime.class, LocalTime.MIDNIGHT)
          .put(MonthDay.class, MonthDay.of(1, 10))
          .put(Month.class, Month.MAY)
          .put(DayOfWeek.class, DayOfWeek.SUNDAY)
          .put(Duration.class, Duration.ZERO)
          .put(DayPart.class, DayPart.NOON)
          .put(MonthPart.class, MonthPart.END)
          .put(Festival.class, Festival.QINGMING)
          .put(Hours.class, Hours.of(DayPart.NOON))
          .put(StatedDate.class, StatedDate.of(1, 10))
          .put(StatedPeriod.class, new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10)))
          .put(TimeSlot.class, Times.slot("10:00", "11:30"))
          .put(TimeWindow.class, Times.exact("10:00", "11:30"))
          .put(TimeWindow.OpenSide.class, TimeWindow.OpenSide.NONE)
          .put(StatedTime.Relation.class, StatedTime.Relation.BY)
          .put(StatedTime.Anchor.class, new StatedTime.OfPeriod())
          .put(ActivityId.class, ActivityId.of("a"))
          .put(UnitId.class, UnitId.of("a"))
          .put(VenueId.class, VenueId.of("a"))
          .buildOrThrow();

  private static final ImmutableList<Class<?>> RECORDS =
      Stream.of(
              Stream.of(
                  ActivityId.class,
                  Collective.class,
                  DateSpan.class,
                  DutyId.class,
                  PersonId.class,
                  StatedPeriod.class,
                  TimeSlot.class,
                  TimeWindow.class,
                  TravelTime.class,
                  UnitId.class,
                  VenueId.class,
                  WrittenForm.class),
              Stream.of(
                      Hours.class,
                      Recurrence.class,
                      StatedDate.class,
                      StatedIssuer.class,
                      StatedTime.class,
                      StatedVenue.class,
                      StatedYear.class,
                      UnitRef.class)
                  .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                  .filter(Class::isRecord))
          .flatMap(types -> types)
          .collect(toImmutableList());

  static Stream<Arguments> components() {
    return RECORDS.stream()
        .flatMap(
            type ->
                Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(component -> Arguments.of(type, component)));
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("components")
  void nullIsRefusedByName(Class<?> type, RecordComponent missing) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] arguments =
        Arrays.stream(components)
            .map(
                component ->
                    component.getName().equals(missing.getName())
                        ? null
                        : SAMPLES.get(component.getType()))
            .toArray();

    assertThatThrownBy(() -> constructor.newInstance(arguments))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessage(missing.getName());
  }

  @Test
  void everySortOfTimeIsAmongThem() {
    assertThat(RECORDS).contains(StatedTime.InMonth.class, Hours.Word.class, StatedDate.Full.class);
    assertThat(components()).hasSizeGreaterThan(45);
  }
}
