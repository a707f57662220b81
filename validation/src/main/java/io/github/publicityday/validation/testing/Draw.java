package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.UnitRef;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is drawn from the seed of a series of plans: numbers, choices, references. */
final class Draw {
  private static final ImmutableList<String> WRITTEN =
      ImmutableList.of("unit_0", "unit_1", "police", "unit-1");

  private final Random random;

  /** Decides what came later, so that it leaves the rest of the plans as they were. */
  private final Random spice;

  Draw(long seed) {
    random = new Random(seed);
    spice = new Random(~seed);
  }

  /** A number from 0, below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** The same, from numbers that nothing else depends on. */
  int spice(int bound) {
    return spice.nextInt(bound);
  }

  boolean chance(int numerator, int denominator) {
    return random.nextInt(denominator) < numerator;
  }

  @SafeVarargs
  final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** At most {@code most} values, no two of which have one name. */
  <T> Set<T> distinct(int most, Supplier<T> supplier, Function<T, ?> name) {
    Set<T> all = new LinkedHashSet<>();
    Set<Object> names = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      T next = supplier.get();
      if (names.add(name.apply(next))) {
        all.add(next);
      }
    }
    return all;
  }

  /** A reference to a unit of the plan, or to nobody. */
  UnitRef unitRef() {
    String id =
        any(
            "u0", "u1", "u2", "u3", "u4", "u5", "u0", "u1", "unit-2", "alias3", "alias0", "all-a",
            "all-b", "linkage", "partly", "ghost", "u7");
    return spice.nextInt(8) == 0
        ? UnitRef.of(id, WRITTEN.get(spice.nextInt(WRITTEN.size())))
        : UnitRef.of(id);
  }

  /** Units, each in one form only, so that nothing but its id tells a reference from others. */
  Set<UnitRef> unitRefs(int most) {
    return distinct(most, this::unitRef, ElementKeys::nameOf);
  }
}
