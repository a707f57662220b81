package io.github.publicityday.format.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element of a value stands in its file: its location, its JSON Pointer, and the places of
 * the elements within it by their steps, {@code time} or {@code parts[stage]}. Grows while the
 * value is read, and is not changed afterwards.
 */
public final class Place {
  private final @Nullable Place parent;
  private final String name;
  private final @Nullable String token;
  private final Map<String, Place> children;
  private Location location;

  private Place(
      @Nullable Place parent,
      String name,
      @Nullable String token,
      Map<String, Place> children,
      Location location) {
    this.parent = parent;
    this.name = name;
    this.token = token;
    this.children = children;
    this.location = location;
  }

  /** The place of a whole file, which messages call {@code name}. */
  public static Place root(String name, Location location) {
    return new Place(null, name, null, new HashMap<>(), location);
  }

  /** The place of a field, one step from here. */
  Place field(String key, Location at) {
    Place field = new Place(this, key, key, new HashMap<>(), at);
    children.put(key, field);
    return field;
  }

  /** The place of a field whose fields are reached as if they were fields of this. */
  Place transparentField(String key, Location at) {
    Place field = new Place(this, key, key, children, at);
    children.put(key, field);
    return field;
  }

  /** The place of an item of this list; no step leads there until it is {@linkplain #add added}. */
  Place item(int index, Location at) {
    return new Place(this, "an item of " + name, Integer.toString(index), new HashMap<>(), at);
  }

  /** The place of the only item of a list that is written without brackets. */
  Place onlyItem(Location at) {
    return new Place(this, name, null, new HashMap<>(), at);
  }

  /** Makes an item of this list reachable, from where the list is, by its key. */
  void add(String key, Place item) {
    if (parent != null) {
      parent.children.putIfAbsent(name + "[" + key + "]", item);
    }
  }

  /** Where to point at from now on. */
  void pointAt(Location at) {
    location = at;
  }

  /** The name of the field, for messages. */
  public String name() {
    return name;
  }

  /** Where to point at. */
  public Location location() {
    return location;
  }

  /** What stands here one step further, if anything does. Constant time. */
  public Optional<Place> step(String step) {
    return Optional.ofNullable(children.get(step));
  }

  /** The JSON Pointer (RFC 6901) of the element. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    appendPointer(pointer);
    return pointer.toString();
  }

  private void appendPointer(StringBuilder pointer) {
    if (parent != null) {
      parent.appendPointer(pointer);
      if (token != null) {
        pointer.append('/').append(token.replace("~", "~0").replace("/", "~1"));
      }
    }
  }
}
