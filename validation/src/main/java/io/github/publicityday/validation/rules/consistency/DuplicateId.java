package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.IdEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * Flags an id that two units, two people, two venues, two activities or two duties have: one
 * finding for each id, told of the one whose place in the plan comes first by name.
 *
 * <p><b>Fails:</b> two zones with the id "desk", in one event or in two. <b>Passes:</b> the second
 * called "desk-2".
 *
 * <p><b>Why it matters:</b> whatever refers to the id means the first, whoever wrote it meant the
 * second, and nothing shows the difference.
 *
 * <p><b>Severity:</b> error; every statement about one of the two may be about the other.
 *
 * <p><b>Leaves alone:</b> an id that things of different sorts share, which no reference confuses;
 * titles and names, which may repeat.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class DuplicateId implements Rule {
  /** What has the id, the id, and how many times it is given. */
  public record Facts(IdEntry.Kind kind, String id, int times) implements Evidence {
    @Override
    public String variant() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  private record Key(IdEntry.Kind kind, String id) {
    static Key of(IdEntry entry) {
      return new Key(entry.kind(), entry.id());
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ImmutableList<IdEntry> ids = plan.ids();
    // Mostly no two things of any sort share an id.
    Set<String> once = Sets.newHashSetWithExpectedSize(ids.size());
    if (Iterables.all(ids, entry -> once.add(entry.id()))) {
      ids.forEach(verdicts::pass);
    } else {
      Multimaps.index(ids, Key::of)
          .asMap()
          .forEach((key, entries) -> check(key, entries, verdicts));
    }
  }

  private static void check(Key key, Collection<IdEntry> entries, Verdicts verdicts) {
    IdEntry first = entries.stream().min(Comparator.comparing(Element::path)).orElseThrow();
    if (entries.size() == 1) {
      verdicts.pass(first);
    } else {
      verdicts.fail(
          first,
          new Facts(key.kind(), key.id(), entries.size()),
          entries.stream()
              .filter(other -> !other.equals(first))
              .map(other -> Related.of(Related.Part.ELSEWHERE, other))
              .collect(toImmutableList()));
    }
  }
}
