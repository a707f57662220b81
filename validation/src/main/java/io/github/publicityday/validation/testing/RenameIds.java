package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.ActivityId;
import io.github.publicityday.DutyId;
import io.github.publicityday.PersonId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Spelling;
import io.github.publicityday.UnitId;
import io.github.publicityday.VenueId;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Gives every id other letters, the same for the same, so that ids are as long as before, as like
 * each other and in the same order: of several elements that share a defect the first by id is its
 * subject, whatever the order of the list. Where a reference says a unit's name or alias in the
 * place of an id, or what may be meant for one, it stays.
 */
final class RenameIds implements Change {
  /** A private area of Unicode, where nothing else of a plan stands. */
  private static final int FIRST = 0xE000;

  private static final int LETTERS = 0x80;

  /** The ids of the plan's units, and what else they are called. */
  private record Names(ImmutableSet<String> ids, ImmutableSet<String> others) {}

  @Override
  public Optional<Trial> to(PublicityPlan plan, Random random) {
    ImmutableSet<String> ids =
        plan.units().stream().map(unit -> unit.id().value()).collect(toImmutableSet());
    ImmutableSet<String> names =
        plan.units().stream()
            .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
            .collect(toImmutableSet());
    Names all = new Names(ids, names);
    Object after = ModelValues.changed(plan, value -> renamed(value, all));
    return Optional.of(new Trial(plan, (PublicityPlan) after, new Sayings(RenameIds::original)));
  }

  private static Object renamed(Object value, Names names) {
    if (value instanceof UnitId id) {
      return isName(id.value(), names) ? id : UnitId.of(renamed(id.value()));
    } else if (value instanceof ActivityId id) {
      return ActivityId.of(renamed(id.value()));
    } else if (value instanceof DutyId id) {
      return DutyId.of(renamed(id.value()));
    } else if (value instanceof PersonId id) {
      return PersonId.of(renamed(id.value()));
    } else if (value instanceof VenueId id) {
      return VenueId.of(renamed(id.value()));
    }
    return value;
  }

  /** Whether a reference means a name, be it misspelt. */
  private static boolean isName(String written, Names names) {
    return !names.ids().contains(written) && Spelling.nearest(written, names.others()).isPresent();
  }

  private static String renamed(String id) {
    return mapped(id, c -> c < LETTERS ? FIRST + c : c);
  }

  private static Object original(Object value) {
    return value instanceof String text
        ? mapped(text, c -> FIRST <= c && c < FIRST + LETTERS ? c - FIRST : c)
        : value;
  }

  private static String mapped(String text, IntUnaryOperator letter) {
    return text.chars()
        .map(letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
