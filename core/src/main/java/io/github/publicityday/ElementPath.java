package io.github.publicityday;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in a plan, told by fields and ids rather than by position, so that a path
 * survives reordering: {@code activities[square].parts[stage].participants[command-centre]}.
 *
 * <p>The keys of siblings that share an id are told apart as {@code id}, {@code id#2}, {@code id#3}
 * in document order; see {@link ElementKeys}. Paths are linked to their parents, so a child costs
 * one small object.
 *
 * <p>Ordered step by step: an element before those within it, then by field, then by key.
 */
public final class ElementPath implements Comparable<ElementPath> {
  private static final ElementPath ROOT = new ElementPath(null, "", null);

  private final @Nullable ElementPath parent;
  private final String field;
  private final @Nullable String key;

  private ElementPath(@Nullable ElementPath parent, String field, @Nullable String key) {
    this.parent = parent;
    this.field = field;
    this.key = key;
  }

  /**
   * The path that prints as {@code text}: the inverse of {@link #toString} for fields whose names
   * hold neither a dot nor a bracket, as those of plans do. Keys may hold anything.
   *
   * @throws IllegalArgumentException if no path prints so
   */
  public static ElementPath parse(String text) {
    ElementPath path = ROOT;
    int at = text.equals(ROOT.toString()) ? text.length() : 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && ".[]".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String field = text.substring(at, end);
      if (end < text.length() && text.charAt(end) == '[') {
        int close = endOfKey(text, end + 1);
        path = path.element(field, unescaped(text.substring(end + 1, close)));
        end = close + 1;
      } else {
        path = path.field(field);
      }
      boolean more = end < text.length() - 1 && text.charAt(end) == '.';
      if (field.isEmpty() || (end < text.length() && !more)) {
        throw new IllegalArgumentException("no path of an element: \"" + text + "\"");
      }
      at = end + 1;
    }
    if (path.isRoot() && !text.equals(ROOT.toString())) {
      throw new IllegalArgumentException("no path of an element: \"" + text + "\"");
    }
    return path;
  }

  private static int endOfKey(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ']') {
        return i;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    throw new IllegalArgumentException("a key of \"" + text + "\" does not end");
  }

  private static String unescaped(String key) {
    StringBuilder text = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      // What is escaped is taken as it is; the last character never escapes another.
      i += key.charAt(i) == '\\' ? 1 : 0;
      text.append(key.charAt(i));
    }
    return text.toString();
  }

  /** The plan itself; prints as {@code plan}. */
  public static ElementPath root() {
    return ROOT;
  }

  /** The single element {@code name} of this element, as in {@code activities[square].time}. */
  public ElementPath field(String name) {
    return new ElementPath(this, name, null);
  }

  /** The element {@code key} of the list {@code name}, as in {@code activities[square]}. */
  public ElementPath element(String name, String key) {
    return new ElementPath(this, name, key);
  }

  /**
   * How the element {@code key} of the list {@code name} prints, as in {@code parts[stage]}; in a
   * key that is free text, a backslash before each {@code ]} and each backslash.
   */
  public static String step(String name, String key) {
    boolean plain = key.indexOf(']') < 0 && key.indexOf('\\') < 0;
    return name + "[" + (plain ? key : key.replace("\\", "\\\\").replace("]", "\\]")) + "]";
  }

  /** Whether this is the plan itself. */
  public boolean isRoot() {
    return parent == null;
  }

  /** The element that this one is part of; empty for the plan itself. */
  public Optional<ElementPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** The steps from the plan down to this element, each as it prints; empty for the plan itself. */
  public ImmutableList<String> steps() {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    addSteps(steps);
    return steps.build();
  }

  private void addSteps(ImmutableList.Builder<String> steps) {
    if (parent != null) {
      parent.addSteps(steps);
      steps.add(key == null ? field : step(field, key));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ElementPath that
        && field.equals(that.field)
        && Objects.equals(key, that.key)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return (Objects.hashCode(parent) * 31 + field.hashCode()) * 31 + Objects.hashCode(key);
  }

  /** Linear in the number of steps; constant for siblings that share their parent as one object. */
  @Override
  @SuppressWarnings("ReferenceEquality") // one object is one path, and needs no look at its steps
  public int compareTo(ElementPath other) {
    if (parent == other.parent && parent != null) {
      return compareLastStep(other);
    }
    int depth = depth();
    int otherDepth = other.depth();
    int order = compareSteps(up(depth - otherDepth), other.up(otherDepth - depth));
    return order != 0 ? order : Integer.compare(depth, otherDepth);
  }

  private int depth() {
    int depth = 0;
    for (ElementPath at = parent; at != null; at = at.parent) {
      depth++;
    }
    return depth;
  }

  /** The element so many steps above; this one for none or fewer. */
  private ElementPath up(int steps) {
    ElementPath at = this;
    for (int i = 0; i < steps && at.parent != null; i++) {
      at = at.parent;
    }
    return at;
  }

  /** Compares paths of one depth. */
  @SuppressWarnings("ReferenceEquality") // one object is one path, and needs no look at its steps
  private static int compareSteps(ElementPath a, ElementPath b) {
    if (a == b || a.parent == null || b.parent == null) {
      return 0;
    }
    int order = compareSteps(a.parent, b.parent);
    return order != 0 ? order : a.compareLastStep(b);
  }

  private int compareLastStep(ElementPath other) {
    int order = field.compareTo(other.field);
    return order != 0 ? order : Strings.nullToEmpty(key).compareTo(Strings.nullToEmpty(other.key));
  }

  /** The steps joined by dots; {@code plan} for the plan itself. */
  @Override
  public String toString() {
    return parent == null ? "plan" : String.join(".", steps());
  }
}
