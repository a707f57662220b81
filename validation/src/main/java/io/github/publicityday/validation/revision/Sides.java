package io.github.publicityday.validation.revision;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.UnitRef;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.validation.revision.Change.Owner;
import io.github.publicityday.validation.revision.Change.Version;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One element of two plans side by side: compares what they say of it, field by field, and notes
 * what differs. A field is called as in a plan file.
 *
 * @param plans the two plans
 * @param old where it stands in the old plan
 * @param revised where it stands in the revised one
 * @param owner the activity or duty that it belongs to
 * @param element what it is called, unless it is the owner
 * @param times how its times are placed
 */
record Sides(
    BothPlans plans,
    ElementPath old,
    ElementPath revised,
    Optional<Owner> owner,
    Optional<Object> element,
    SideTimes times) {

  /** What stands in the field {@code name}, which is called as this is. */
  Sides field(String name) {
    return new Sides(plans, old.field(name), revised.field(name), owner, element, times);
  }

  /** What stands within it. */
  Sides item(ElementPath oldItem, ElementPath revisedItem, Object name) {
    return new Sides(plans, oldItem, revisedItem, owner, Optional.of(name), times);
  }

  /** Notes what happened to it. */
  void note(Alteration alteration) {
    note(revised, Version.REVISED, alteration);
  }

  /** Notes what happened in the field {@code name}. */
  void note(String name, Alteration alteration) {
    field(name).note(alteration);
  }

  private void note(ElementPath path, Version version, Alteration alteration) {
    plans.note(new Change(path, version, owner, element, alteration));
  }

  /** Compares single statements that stand for themselves. */
  void value(Aspect aspect, String name, Optional<?> from, Optional<?> to) {
    if (!from.equals(to)) {
      note(name, alteration(aspect, from, to));
    }
  }

  private static Alteration alteration(Aspect aspect, Optional<?> from, Optional<?> to) {
    if (from.isEmpty()) {
      return new Alteration.Stated(aspect, to.orElseThrow());
    } else if (to.isEmpty()) {
      return new Alteration.Dropped(aspect, from.get());
    }
    return new Alteration.Restated(aspect, from.get(), to.get());
  }

  void value(Aspect aspect, String name, Object from, Object to) {
    value(aspect, name, Optional.of(from), Optional.of(to));
  }

  /** Compares what is told as a whole where only one plan has it. */
  void presence(Aspect aspect, String name, boolean from, boolean to) {
    if (to && !from) {
      note(name, new Alteration.Introduced(aspect));
    } else if (from && !to) {
      noteGone(old.field(name), new Alteration.Abandoned(aspect));
    }
  }

  void number(Aspect aspect, String name, OptionalInt from, OptionalInt to) {
    if (from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt()) {
      note(name, new Alteration.NumberChanged(aspect, from.getAsInt(), to.getAsInt()));
    } else {
      value(aspect, name, boxed(from), boxed(to));
    }
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  void flag(Aspect aspect, String name, boolean from, boolean to) {
    if (from != to) {
      note(name, new Alteration.FlagChanged(aspect, to));
    }
  }

  /** Compares references to one unit each; another form of the same one is a change as well. */
  void ref(Aspect aspect, String name, Optional<UnitRef> from, Optional<UnitRef> to) {
    if (from.isPresent()
        && to.isPresent()
        && ElementKeys.nameOf(from.get()).equals(ElementKeys.nameOf(to.get()))) {
      field(name).written(from.get(), to.get());
    } else if (!from.equals(to)) {
      note(
          name,
          alteration(aspect, from.map(plans.oldNames()::of), to.map(plans.revisedNames()::of)));
    }
  }

  /** Compares the forms in which two references to one unit name it. */
  void written(UnitRef from, UnitRef to) {
    Optional<WrittenForm> fromForm = writtenForm(from);
    Optional<WrittenForm> toForm = writtenForm(to);
    value(
        Aspect.WRITTEN_FORM,
        "written",
        fromForm.map(WrittenForm::text),
        toForm.map(WrittenForm::text));
    flag(
        Aspect.ELLIPTICAL,
        "elliptical",
        fromForm.filter(WrittenForm::elliptical).isPresent(),
        toForm.filter(WrittenForm::elliptical).isPresent());
  }

  private static Optional<WrittenForm> writtenForm(UnitRef ref) {
    return ref instanceof UnitRef.ToUnit named ? named.written() : Optional.empty();
  }

  /** Compares lists of references in no meaningful order. */
  void refs(Aspect aspect, String name, List<UnitRef> from, List<UnitRef> to) {
    list(
        ListKind.of(
            aspect, name, ElementKeys::nameOf, PlanNames::of, (a, b, at) -> at.written(a, b)),
        from,
        to);
  }

  /** Compares lists of texts in no meaningful order. */
  <T> void items(Aspect aspect, String name, List<T> from, List<T> to) {
    Multiset<T> gone = HashMultiset.create(from);
    for (T item : to) {
      if (!gone.remove(item)) {
        note(name, new Alteration.Added(aspect, item));
      }
    }
    gone.forEach(item -> note(old.field(name), Version.OLD, new Alteration.Removed(aspect, item)));
  }

  /** Compares lists of elements: those of the revised list in its order, then those that went. */
  <T> void list(ListKind<T> kind, List<T> from, List<T> to) {
    if (from.equals(to)) {
      return;
    }
    Pairing<T> pairing = Pairing.of(from, to, kind.keys());
    List<ElementPath> oldPaths = paths(old, kind, from);
    List<ElementPath> revisedPaths = paths(revised, kind, to);
    for (int i = 0; i < to.size(); i++) {
      T now = to.get(i);
      Object name = kind.name().apply(plans.revisedNames(), now);
      Optional<Integer> partner = pairing.oldOf(i);
      if (partner.isEmpty()) {
        note(revisedPaths.get(i), Version.REVISED, new Alteration.Added(kind.aspect(), name));
      } else {
        T was = from.get(partner.get());
        Sides item = item(oldPaths.get(partner.get()), revisedPaths.get(i), name);
        Object before = kind.name().apply(plans.oldNames(), was);
        if (!kind.key().apply(was).equals(kind.key().apply(now)) && !before.equals(name)) {
          note(
              item.revised(), Version.REVISED, new Alteration.Renamed(kind.aspect(), before, name));
        }
        kind.each().compare(was, now, item);
      }
    }
    for (int i = 0; i < from.size(); i++) {
      if (!pairing.isKept(i)) {
        Object name = kind.name().apply(plans.oldNames(), from.get(i));
        note(oldPaths.get(i), Version.OLD, new Alteration.Removed(kind.aspect(), name));
      }
    }
    if (kind.ordered() && pairing.isReordered()) {
      note(kind.field(), reordered(kind, pairing, from, to));
    }
  }

  private <T> Alteration reordered(ListKind<T> kind, Pairing<T> pairing, List<T> from, List<T> to) {
    ImmutableList.Builder<String> before = ImmutableList.builder();
    ImmutableList.Builder<String> after = ImmutableList.builder();
    for (int i = 0; i < from.size(); i++) {
      if (pairing.isKept(i)) {
        before.add(kind.name().apply(plans.oldNames(), from.get(i)).toString());
      }
    }
    for (int i = 0; i < to.size(); i++) {
      if (pairing.oldOf(i).isPresent()) {
        after.add(kind.name().apply(plans.revisedNames(), to.get(i)).toString());
      }
    }
    return new Alteration.Reordered(kind.aspect(), before.build(), after.build());
  }

  /** Where the elements of a list stand. */
  static <T> List<ElementPath> paths(ElementPath whole, ListKind<T> kind, List<T> list) {
    return paths(whole, kind.field(), kind.key(), list);
  }

  static <T> List<ElementPath> paths(
      ElementPath whole, String field, Function<T, String> key, List<T> list) {
    ElementKeys keys = new ElementKeys();
    return list.stream()
        .map(element -> whole.element(field, keys.next(key.apply(element))))
        .toList();
  }

  /** The same element, for a time of which the whole is known. */
  Sides placedBy(SideTimes placed) {
    return new Sides(plans, old, revised, owner, element, placed);
  }

  /** Notes that something of the old plan went. */
  void noteGone(ElementPath path, Alteration alteration) {
    note(path, Version.OLD, alteration);
  }

  /** Notes what happened to an element of the revised plan. */
  void noteAt(ElementPath path, Alteration alteration) {
    note(path, Version.REVISED, alteration);
  }
}
