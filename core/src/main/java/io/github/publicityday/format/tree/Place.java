package io.github.publicityday.format.tree;

import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element of a value stands in its file: its location, its JSON Pointer, and the places of
 * the elements within it by their steps, {@code time} or {@code parts[stage]}. Grows while the
 * value is read, and is not changed afterwards.
 */
public final class Place {
  private static final int FIELD = -1;
  private static final int TRANSPARENT_FIELD = -2;
  private static final int ONLY_ITEM = -3;

  private final @Nullable Place parent;
  private final int index;

  /** The key of a field; what an item of a list is called. */
  private String name;

  // The places within this one, fields or items, are a chain from the last to the first: most
  // places have none, and of most nobody asks.
  private @Nullable Place lastInner;
  private @Nullable Place before;

  private Location location;
  private volatile @Nullable Map<String, Place> steps;

  private Place(@Nullable Place parent, String name, int index, Location location) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.location = location;
  }

  /** The place of a whole file, which messages call {@code name}. */
  public static Place root(String name, Location location) {
    return new Place(null, name, FIELD, location);
  }

  /**
   * Adds the place of a field.
   *
   * @param transparent whether the fields within it are reached as if they stood beside it
   */
  Place addField(String key, boolean transparent, Location at) {
    return add(new Place(this, key, transparent ? TRANSPARENT_FIELD : FIELD, at));
  }

  /** Adds the place of an item of this list, which {@link #callItem} must name. */
  Place addItem(int index, Location at) {
    return add(new Place(this, "", index, at));
  }

  private Place add(Place place) {
    place.before = lastInner;
    lastInner = place;
    return place;
  }

  /** Adds the place of the only item of this list, written without brackets. */
  Place addOnlyItem(Location at) {
    return addItem(ONLY_ITEM, at);
  }

  /** Says what this item of a list is called. */
  void callItem(String called) {
    name = called;
  }

  /** Where to point at from now on. */
  void pointAt(Location at) {
    location = at;
  }

  /** What messages call the element. */
  public String name() {
    if (isField()) {
      return name;
    }
    String list = parent == null ? "" : parent.name();
    return index < 0 ? list : "an item of " + list;
  }

  /** Where to point at. */
  public Location location() {
    return location;
  }

  /** What stands here one step further, if anything does. Constant time but for the first call. */
  public Optional<Place> step(String step) {
    Map<String, Place> known = steps;
    if (known == null) {
      known = new HashMap<>();
      addSteps(known);
      steps = known;
    }
    return Optional.ofNullable(known.get(step));
  }

  private void addSteps(Map<String, Place> to) {
    for (Place field : inner(true)) {
      to.put(field.name, field);
      ElementKeys keys = new ElementKeys();
      for (Place item : field.inner(false)) {
        to.putIfAbsent(ElementPath.step(field.name, keys.next(item.name)), item);
      }
      if (field.index == TRANSPARENT_FIELD) {
        field.addSteps(to);
      }
    }
  }

  /** The fields or the items within this place, in the order of the file. */
  private List<Place> inner(boolean fields) {
    List<Place> inner = new ArrayList<>();
    for (Place place = lastInner; place != null; place = place.before) {
      if (place.isField() == fields) {
        inner.add(place);
      }
    }
    Collections.reverse(inner);
    return inner;
  }

  private boolean isField() {
    return index == FIELD || index == TRANSPARENT_FIELD;
  }

  /** The JSON Pointer (RFC 6901) of the element. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    appendPointer(pointer);
    return pointer.toString();
  }

  private void appendPointer(StringBuilder pointer) {
    if (parent == null) {
      return;
    }
    parent.appendPointer(pointer);
    if (index >= 0) {
      pointer.append('/').append(index);
    } else if (isField()) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
  }
}
