package io.github.publicityday;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Hands out the keys that tell the elements of one list apart in an {@link ElementPath}. The static
 * methods say what an element is called: by its id where it has one, by what it is about otherwise.
 * The first element of a list with a name has that name as its key; the next ones {@code name#2},
 * {@code name#3} …, so whoever walks a list in document order with a fresh instance arrives at the
 * same paths.
 *
 * <p>An instance is for one list and one thread.
 */
public final class ElementKeys {
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** The keys of a list of which no element has been seen. */
  public ElementKeys() {}

  /**
   * The key of the list's next element, which is called {@code name}. No two elements have one key:
   * a number that makes another's name is left out. Constant time on average.
   */
  public String next(String name) {
    String key = name;
    while (!used.add(key)) {
      key = name + "#" + lastNumber.merge(name, 2, (last, first) -> last + 1);
    }
    return key;
  }

  /** The unit's id, or {@code each-participant}. */
  public static String nameOf(UnitRef unit) {
    return unit instanceof UnitRef.ToUnit named ? named.id().value() : "each-participant";
  }

  /** The unit's name as a reference, followed by {@code :role} for a role but RESPONSIBLE. */
  public static String nameOf(Responsibility responsibility) {
    String unit = nameOf(responsibility.unit());
    return responsibility.role() == Role.RESPONSIBLE
        ? unit
        : unit + ":" + kebabCase(responsibility.role());
  }

  /** The unit's name as a reference. */
  public static String nameOf(Participation participation) {
    return nameOf(participation.unit());
  }

  /** What is counted, in kebab case. */
  public static String nameOf(DeclaredCount count) {
    return kebabCase(count.counted());
  }

  /** What has to be done, in kebab case. */
  public static String nameOf(Deadline deadline) {
    return kebabCase(deadline.kind());
  }

  /** The person's id, else the unit's name as a reference, else the post. */
  public static String nameOf(Seat seat) {
    return seat.person()
        .map(PersonId::value)
        .or(() -> seat.unit().map(ElementKeys::nameOf))
        .or(seat::post)
        .orElseThrow();
  }

  private static String kebabCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
