package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves one field of one element blank, as if the plan did not have it: a list is empty then, a
 * flag not set.
 */
final class Blanking implements Change {
  @Override
  public Optional<Trial> to(PublicityPlan plan, Random random) {
    List<Blank> blanks = blanksIn(plan).toList();
    return blanks.isEmpty()
        ? Optional.empty()
        : trial(plan, blanks.get(random.nextInt(blanks.size())));
  }

  /** A trial for each field of {@code plan} and of all its elements. */
  static Stream<Trial> everywhere(PublicityPlan plan) {
    return blanksIn(plan).flatMap(blank -> trial(plan, blank).stream());
  }

  private static Optional<Trial> trial(PublicityPlan plan, Blank blank) {
    try {
      PublicityPlan without =
          (PublicityPlan) blank.put().apply(blankOf(blank.lost()).orElseThrow());
      return Optional.of(new Trial(plan, without, new LossOfFindings(plan, blank)));
    } catch (IllegalArgumentException e) {
      // The model has no such element: a relay without stations, a seat for nobody.
      return Optional.empty();
    }
  }

  private static Stream<Blank> blanksIn(PublicityPlan plan) {
    return blanksIn(plan, ImmutableList.of(), value -> value);
  }

  /** The blanks in {@code value}, which {@code put} puts another in the place of. */
  private static Stream<Blank> blanksIn(
      Object value, ImmutableList<Object> within, UnaryOperator<Object> put) {
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> blanksIn(list.get(i), within, item -> put.apply(replaced(list, i, item))));
    } else if (value instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(content -> blanksIn(content, within, other -> put.apply(Optional.of(other))));
    }
    Optional<ModelType> type = ModelType.of(value);
    ImmutableList<Object> around = ImmutableList.builder().addAll(within).add(value).build();
    return type.stream()
        .flatMap(model -> model.fields().stream())
        .flatMap(
            field ->
                blanksOf(
                    field.name(),
                    field.of(value),
                    around,
                    other -> put.apply(type.get().with(value, field, other))));
  }

  private static Stream<Blank> blanksOf(
      String field, Object content, ImmutableList<Object> around, UnaryOperator<Object> put) {
    Stream<Blank> own =
        blankOf(content).stream()
            .filter(blank -> !blank.equals(content))
            .map(blank -> new Blank(around, field, content, put));
    return Stream.concat(own, blanksIn(content, around, put));
  }

  private static ImmutableList<Object> replaced(List<?> list, int index, Object item) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> i == index ? item : list.get(i))
        .collect(ImmutableList.toImmutableList());
  }

  /** What stands in the place of {@code content} if nothing is said; empty if that cannot be. */
  private static Optional<Object> blankOf(Object content) {
    if (content instanceof StatedTime) {
      return Optional.of(StatedTime.ABSENT);
    } else if (content instanceof StatedVenue) {
      return Optional.of(StatedVenue.ABSENT);
    } else if (content instanceof StatedYear) {
      return Optional.of(StatedYear.ABSENT);
    } else if (content instanceof StatedIssuer) {
      return Optional.of(StatedIssuer.ABSENT);
    } else if (content instanceof Optional) {
      return Optional.of(Optional.empty());
    } else if (content instanceof OptionalInt) {
      return Optional.of(OptionalInt.empty());
    } else if (content instanceof List) {
      return Optional.of(ImmutableList.of());
    } else if (content instanceof Boolean) {
      return Optional.of(false);
    }
    return Optional.empty();
  }
}
