package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One key of a mapping: how its value is read and written, and what it means that the key is
 * missing.
 *
 * @param <V> the attribute that stands under the key
 */
public final class Field<V> {
  private final String key;
  private final Form<V> form;
  private final Optional<V> absent;
  private final boolean transparent;
  private final String meaning;

  private Field(String key, Form<V> form, Optional<V> absent, boolean transparent, String meaning) {
    this.key = key;
    this.form = form;
    this.absent = absent;
    this.transparent = transparent;
    this.meaning = meaning;
  }

  /** A key that must be there. */
  public static <V> Field<V> required(String key, Form<V> form) {
    return new Field<>(key, form, Optional.empty(), false, "");
  }

  /** A key that is left out if the attribute is {@code absent}. */
  public static <V> Field<V> optional(String key, Form<V> form, V absent) {
    return new Field<>(key, form, Optional.of(absent), false, "");
  }

  /** A key that is left out if there is no value. */
  public static <V> Field<Optional<V>> optional(String key, Form<V> form) {
    return optional(key, new OptionalForm<>(form), Optional.empty());
  }

  /** A key that is left out if there is no number. */
  public static Field<OptionalInt> optionalInt(String key, Form<Integer> form) {
    return optional(key, new OptionalIntForm(form), OptionalInt.empty());
  }

  /** A key that is left out if it is false. */
  public static Field<Boolean> flag(String key) {
    return optional(key, Forms.BOOLEAN, false);
  }

  /** A key that is left out if the list is empty. */
  public static <V> Field<ImmutableList<V>> list(String key, ListForm<V> form) {
    return optional(key, form, ImmutableList.of());
  }

  /** The same key, whose elements are reached as if they stood beside it. */
  public Field<V> transparent() {
    return new Field<>(key, form, absent, true, meaning);
  }

  /** The same key; {@code meaning}, a sentence, tells an editor's user what stands under it. */
  public Field<V> meaning(String meaning) {
    return new Field<>(key, form, absent, transparent, meaning);
  }

  String key() {
    return key;
  }

  V read(Mapping.Entry entry, Place mapping) {
    Node value = entry.value();
    // A text is pointed at itself; a list or mapping starts on some later line, so its key is.
    Location at = value instanceof Scalar ? value.location() : entry.keyLocation();
    return form.read(value, mapping.addField(key, transparent, at));
  }

  Optional<V> absent() {
    return absent;
  }

  /** The node to write for {@code value}; empty if the key is left out. */
  Optional<Node> write(V value) {
    return absent.isPresent() && absent.get().equals(value)
        ? Optional.empty()
        : Optional.of(form.write(value));
  }

  Mapping describe(JsonSchema schema) {
    Mapping.Builder keywords = Mapping.builder();
    if (!meaning.isEmpty()) {
      keywords.put("description", Scalar.text(meaning));
    }
    form.describe(schema).entries().forEach(entry -> keywords.put(entry.key(), entry.value()));
    return keywords.build();
  }

  private record OptionalForm<V>(Form<V> form) implements Form<Optional<V>> {
    @Override
    public Optional<V> read(Node node, Place place) {
      return Optional.of(form.read(node, place));
    }

    @Override
    public Node write(Optional<V> value) {
      return form.write(value.orElseThrow());
    }

    @Override
    public Mapping describe(JsonSchema schema) {
      return form.describe(schema);
    }
  }

  private record OptionalIntForm(Form<Integer> form) implements Form<OptionalInt> {
    @Override
    public OptionalInt read(Node node, Place place) {
      return OptionalInt.of(form.read(node, place));
    }

    @Override
    public Node write(OptionalInt value) {
      return form.write(value.orElseThrow());
    }

    @Override
    public Mapping describe(JsonSchema schema) {
      return form.describe(schema);
    }
  }
}
