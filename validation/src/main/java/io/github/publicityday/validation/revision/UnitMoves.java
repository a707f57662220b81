package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.UnitRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the units that take part in one activity instead of another: those that leave exactly one
 * and join exactly one, over the whole of both plans. Where each of the two activities is in one
 * plan only, nothing has moved: it is the activities that are told.
 */
final class UnitMoves {
  /** Where an activity or duty lists its participants. */
  static final String FIELD = "participants";

  /**
   * A unit takes part in something in one of the plans only.
   *
   * @param in what the plan calls that
   * @param kept whether that is in both plans
   * @param path where the participation stands
   * @param participation it
   */
  record Presence(String in, boolean kept, ElementPath path, Participation participation) {}

  private final Map<String, Optional<Presence>> left = new HashMap<>();
  private final Map<String, Optional<Presence>> joined = new HashMap<>();
  private final Map<ElementPath, Presence> origins = new HashMap<>();
  private final Set<ElementPath> gone = new HashSet<>();

  /** No moves: of what is compared by itself. */
  UnitMoves() {}

  /** The moves between the activities of {@code table}. */
  UnitMoves(ActivityTable table) {
    table.revised().forEach(now -> look(table.oldOf(now), Optional.of(now)));
    table.removed().forEach(was -> look(Optional.of(was), Optional.empty()));
    joined.forEach(
        (unit, there) -> {
          Optional<Presence> here = left.getOrDefault(unit, Optional.empty());
          if (there.isPresent() && here.isPresent() && (there.get().kept() || here.get().kept())) {
            origins.put(there.get().path(), here.get());
            gone.add(here.get().path());
          }
        });
  }

  private void look(Optional<ActivityTable.Row> was, Optional<ActivityTable.Row> now) {
    List<Participation> before = participations(was);
    List<Participation> after = participations(now);
    if (before.equals(after)) {
      return;
    }
    boolean kept = was.isPresent() && now.isPresent();
    Pairing<Participation> pairing = pairing(before, after);
    was.ifPresent(
        row -> {
          List<ElementPath> paths = paths(row.path(), before);
          for (int i = 0; i < before.size(); i++) {
            if (!pairing.isKept(i)) {
              note(left, new Presence(row.activity().title(), kept, paths.get(i), before.get(i)));
            }
          }
        });
    now.ifPresent(
        row -> {
          List<ElementPath> paths = paths(row.path(), after);
          for (int i = 0; i < after.size(); i++) {
            if (pairing.oldOf(i).isEmpty()) {
              note(joined, new Presence(row.activity().title(), kept, paths.get(i), after.get(i)));
            }
          }
        });
  }

  private static List<Participation> participations(Optional<ActivityTable.Row> row) {
    return row.isPresent() ? row.get().activity().participations() : ImmutableList.of();
  }

  /** Of two, none is the one that moved. */
  private static void note(Map<String, Optional<Presence>> presences, Presence presence) {
    if (presence.participation().unit() instanceof UnitRef.ToUnit named) {
      presences.merge(
          named.id().value(), Optional.of(presence), (first, second) -> Optional.empty());
    }
  }

  static Pairing<Participation> pairing(List<Participation> before, List<Participation> after) {
    return Pairing.of(
        before, after, ImmutableList.of(each -> Optional.of(ElementKeys.nameOf(each))));
  }

  static List<ElementPath> paths(ElementPath whole, List<Participation> participations) {
    return Sides.paths(whole, FIELD, ElementKeys::nameOf, participations);
  }

  /** From where the unit moved whose participation stands at {@code joined}, if it did. */
  Optional<Presence> originOf(ElementPath joined) {
    return Optional.ofNullable(origins.get(joined));
  }

  /** Whether the unit whose participation stood at {@code left} moved elsewhere. */
  boolean movedFrom(ElementPath left) {
    return gone.contains(left);
  }

  /** Compares who takes part in two versions of one activity or duty. */
  void compare(List<Participation> before, List<Participation> after, Sides at) {
    if (before.equals(after)) {
      return;
    }
    Pairing<Participation> pairing = pairing(before, after);
    List<ElementPath> oldPaths = paths(at.old(), before);
    List<ElementPath> paths = paths(at.revised(), after);
    for (int i = 0; i < after.size(); i++) {
      Participation now = after.get(i);
      Object name = at.plans().revisedNames().of(now.unit());
      Optional<Integer> partner = pairing.oldOf(i);
      if (partner.isPresent()) {
        UndertakingComparison.compare(
            before.get(partner.get()),
            now,
            at.item(oldPaths.get(partner.get()), paths.get(i), name));
      } else if (originOf(paths.get(i)).isEmpty()) {
        at.noteAt(paths.get(i), new Alteration.UnitJoined(name));
      } else {
        compareMoved(now, paths.get(i), at);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!pairing.isKept(i) && !movedFrom(oldPaths.get(i))) {
        Object name = at.plans().oldNames().of(before.get(i).unit());
        at.noteGone(oldPaths.get(i), new Alteration.UnitLeft(name));
      }
    }
  }

  /** Units that moved into an activity that is new. */
  void compareNew(ActivityTable.Row row, Sides at) {
    List<Participation> participations = row.activity().participations();
    List<ElementPath> paths = paths(row.path(), participations);
    for (int i = 0; i < paths.size(); i++) {
      compareMoved(participations.get(i), paths.get(i), at);
    }
  }

  private void compareMoved(Participation now, ElementPath path, Sides at) {
    Optional<Presence> origin = originOf(path);
    if (origin.isPresent()) {
      Object name = at.plans().revisedNames().of(now.unit());
      String to = at.owner().orElseThrow().name();
      at.noteAt(path, new Alteration.UnitMoved(name, origin.get().in(), to));
      UndertakingComparison.compare(
          origin.get().participation(), now, at.item(origin.get().path(), path, name));
    }
  }
}
