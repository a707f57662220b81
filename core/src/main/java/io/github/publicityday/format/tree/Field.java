package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One key of a mapping: how its value is read and written, and what it means that the key is
 * missing.
 *
 * @param <T> what the mapping stands for
 * @param <V> the attribute that stands under the key
 */
public final class Field<T, V> {
  private final String key;
  private final Form<V> form;
  private final Function<T, V> get;
  private final Optional<V> absent;
  private final boolean transparent;
  private final String meaning;
  private final boolean emptyIfAbsent;

  private Field(
      String key,
      Form<V> form,
      Function<T, V> get,
      Optional<V> absent,
      boolean transparent,
      String meaning) {
    this.key = key;
    this.form = form;
    this.get = get;
    this.absent = absent;
    this.transparent = transparent;
    this.meaning = meaning;
    this.emptyIfAbsent = absent.isPresent() && isEmpty(absent.get());
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof OptionalInt number && number.isEmpty())
        || (value instanceof ImmutableList<?> list && list.isEmpty());
  }

  /** A key that must be there. */
  public static <T, V> Field<T, V> required(String key, Form<V> form, Function<T, V> get) {
    return new Field<>(key, form, get, Optional.empty(), false, "");
  }

  /** A key that is left out if the attribute is {@code absent}. */
  public static <T, V> Field<T, V> optional(
      String key, Form<V> form, V absent, Function<T, V> get) {
    return new Field<>(key, form, get, Optional.of(absent), false, "");
  }

  /** A key that is left out if there is no value. */
  public static <T, V> Field<T, Optional<V>> optional(
      String key, Form<V> form, Function<T, Optional<V>> get) {
    return optional(key, new OptionalForm<>(form), Optional.empty(), get);
  }

  /** A key that is left out if there is no number. */
  public static <T> Field<T, OptionalInt> optionalInt(
      String key, Form<Integer> form, Function<T, OptionalInt> get) {
    return optional(key, new OptionalIntForm(form), OptionalInt.empty(), get);
  }

  /** A key that is left out if it is false. */
  public static <T> Field<T, Boolean> flag(String key, Function<T, Boolean> get) {
    return optional(key, Forms.BOOLEAN, false, get);
  }

  /** A key that is left out if the list is empty. */
  public static <T, V> Field<T, ImmutableList<V>> list(
      String key, ListForm<V> form, Function<T, ImmutableList<V>> get) {
    return optional(key, form, ImmutableList.of(), get);
  }

  /** The same key, whose elements are reached as if they stood beside it. */
  public Field<T, V> transparent() {
    return new Field<>(key, form, get, absent, true, meaning);
  }

  /** The same key; {@code meaning}, a sentence, tells an editor's user what stands under it. */
  public Field<T, V> meaning(String meaning) {
    return new Field<>(key, form, get, absent, transparent, meaning);
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

  /** Whether a missing key stands for no value, or for no items. */
  boolean isEmptyIfAbsent() {
    return emptyIfAbsent;
  }

  /** The node to write for {@code owner}; empty if the key is left out. */
  Optional<Node> write(T owner) {
    V value = get.apply(owner);
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
