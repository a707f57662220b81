package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.validation.UnitEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a name that is only spelled differently from another name: exactly one character differs,
 * and none that tells things apart. Names are known by what is left of them without one character,
 * so that a look-up costs no more however many there are.
 */
final class Variants {
  /** In shorter names one character is too much of the whole: 泰寧 and 建寧 are two counties. */
  private static final int SHORTEST = 4;

  /** What tells things of one sort apart rather than being a slip: numerals and directions. */
  private static final String TELLING = "〇零一二三四五六七八九十百兩两甲乙丙丁戊東东西南北中前後后左右上下內内外大小新老";

  private final Supplier<? extends Set<String>> names;

  /** The only name with a gap, empty if there are several; made when the first is asked for. */
  private @Nullable Map<Gap, Optional<String>> byGap;

  /** What stands around one character of a name. */
  private record Gap(String before, String after) {}

  /** The variants of {@code names}, which few plans need. */
  Variants(Supplier<? extends Set<String>> names) {
    this.names = names;
  }

  /** The one of the names of which {@code written}, which is none of them, is a variant. */
  Optional<String> of(String written) {
    Map<Gap, Optional<String>> known = byGap;
    if (known == null) {
      known = new HashMap<>();
      for (String name : names.get()) {
        for (Gap gap : gaps(name)) {
          known.merge(gap, Optional.of(name), (one, other) -> Optional.empty());
        }
      }
      byGap = known;
    }
    Set<Optional<String>> near = new HashSet<>();
    for (Gap gap : gaps(written)) {
      Optional<String> name = known.get(gap);
      if (name != null) {
        near.add(name);
      }
    }
    return near.size() == 1 ? near.iterator().next() : Optional.empty();
  }

  /**
   * The name or alias of {@code unit} of which {@code written} is a variant; empty if it is a form
   * that the plan knows, or a variant of another unit's as well.
   */
  Optional<String> ofUnit(String written, UnitEntry unit) {
    return names.get().contains(written)
        ? Optional.empty()
        : of(written)
            .filter(
                name -> unit.unit().name().equals(name) || unit.unit().aliases().contains(name));
  }

  /**
   * Those of {@code written} that are variants, and of which of {@code names}: of exactly one that
   * is not written as well, and alone in that.
   */
  static Map<String, String> among(Set<String> written, Set<String> names) {
    Variants unwritten = new Variants(() -> Sets.difference(names, written));
    Map<String, String> variants = new LinkedHashMap<>();
    for (String form : Sets.difference(written, names)) {
      unwritten.of(form).ifPresent(name -> variants.put(form, name));
    }
    Set<String> once = new HashSet<>();
    ImmutableSet<String> rivals =
        variants.values().stream()
            .filter(name -> !once.add(name))
            .collect(ImmutableSet.toImmutableSet());
    variants.values().removeAll(rivals);
    return variants;
  }

  /** What is left of a name without each character that does not tell things apart. */
  private static List<Gap> gaps(String name) {
    List<Gap> gaps = new ArrayList<>();
    if (name.codePointCount(0, name.length()) >= SHORTEST) {
      for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
        if (!isTelling(name.codePointAt(at))) {
          int next = name.offsetByCodePoints(at, 1);
          gaps.add(new Gap(name.substring(0, at), name.substring(next)));
        }
      }
    }
    return gaps;
  }

  private static boolean isTelling(int character) {
    return TELLING.indexOf(character) >= 0
        || Character.isDigit(character)
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
