package io.github.publicityday;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many people a plan asks for (人員): at least, at most, exactly, or between two numbers; from
 * each unit or in total; and how many must stay behind. A minimum above the maximum can be
 * represented, because two sentences of a plan can disagree.
 */
@Value.Immutable
@ModelStyle
public interface Staffing {
  /** The least number of people, at least 0, where one is stated. */
  OptionalInt minimum();

  /** The greatest number of people, at least 0, where one is stated. */
  OptionalInt maximum();

  /** Whom the numbers count: each unit, and of a collective each member, or all together. */
  Scope scope();

  /** How many of a unit's people must stay behind ("at least 7 while one stays behind"). */
  int stayingBehind();

  /** A builder; each unit's people are counted, and nobody stays behind, unless set. */
  static Builder builder() {
    return new Builder().scope(Scope.EACH_UNIT).stayingBehind(0);
  }

  /** At least {@code people} from each unit. */
  static Staffing atLeast(int people) {
    return builder().minimum(people).build();
  }

  /** Exactly {@code people} from each unit. */
  static Staffing exactly(int people) {
    return between(people, people);
  }

  /** From {@code minimum} to {@code maximum} people from each unit. */
  static Staffing between(int minimum, int maximum) {
    return builder().minimum(minimum).maximum(maximum).build();
  }

  /** These numbers counting all units together. */
  default Staffing inTotal() {
    return builder().from(this).scope(Scope.TOTAL).build();
  }

  /** Whose people a staffing counts. */
  enum Scope {
    /** Each unit by itself; of a collective, each member. */
    EACH_UNIT,
    /** All units together; of a collective, all members. */
    TOTAL
  }

  /** Builds a {@link Staffing}. */
  final class Builder extends ImmutableStaffing.Builder {
    Builder() {}

    /**
     * @throws IllegalArgumentException if no number is stated, or one is negative
     */
    @Override
    public Staffing build() {
      Staffing staffing = super.build();
      if (staffing.minimum().isEmpty() && staffing.maximum().isEmpty()) {
        throw new IllegalArgumentException("staffing states neither a minimum nor a maximum");
      }
      Checks.requireNotNegative("minimum", staffing.minimum());
      Checks.requireNotNegative("maximum", staffing.maximum());
      Checks.requireNotNegative("staying behind", OptionalInt.of(staffing.stayingBehind()));
      return staffing;
    }
  }
}
