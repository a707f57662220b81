package io.github.publicityday.format.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that stand as a mapping: the list of their keys, in the order in which they are written.
 * Keys may be read in any order; an unknown one is an error.
 *
 * @param <T> the type of the values
 */
public final class MappingForm<T> implements Form<T> {
  private final String what;
  private final ImmutableMap<String, Integer> indexes;
  private final ImmutableList<Field<T, ?>> fields;
  private final ImmutableList<String> naming;
  private final ImmutableList<String> oneOf;
  private final Function<Values<T>, T> make;

  private MappingForm(
      String what,
      ImmutableList<Field<T, ?>> fields,
      ImmutableList<String> naming,
      ImmutableList<String> oneOf,
      Function<Values<T>, T> make) {
    this.what = what;
    this.fields = fields;
    this.naming = naming;
    this.oneOf = oneOf;
    this.make = make;
    ImmutableMap.Builder<String, Integer> byKey = ImmutableMap.builder();
    for (int i = 0; i < fields.size(); i++) {
      byKey.put(fields.get(i).key(), i);
    }
    this.indexes = byKey.buildOrThrow();
  }

  /**
   * Values made of their attributes at once.
   *
   * @param what what a value is called in a message, "travel time"
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // copyOf only reads
  public static <T> MappingForm<T> of(
      String what, Function<Values<T>, T> make, Field<T, ?>... fields) {
    return new MappingForm<>(
        what, ImmutableList.copyOf(fields), ImmutableList.of(), ImmutableList.of(), make);
  }

  /**
   * Values made by a builder, which starts without any value that is optional and with empty lists.
   *
   * @param what what a value is called in a message, "activity"
   */
  public static <T, B> Builder<T, B> building(
      String what, Supplier<B> builder, Function<B, T> build) {
    return new Builder<>(what, builder, build);
  }

  /** The same values; such an element is pointed at by the first of these keys that it has. */
  public MappingForm<T> namedBy(String... keys) {
    return new MappingForm<>(what, fields, ImmutableList.copyOf(keys), oneOf, make);
  }

  /**
   * The same values, which refuse to be made without any of these keys; this tells it to the
   * schema.
   */
  public MappingForm<T> withOneOf(String... keys) {
    return new MappingForm<>(what, fields, naming, ImmutableList.copyOf(keys), make);
  }

  @Override
  public T read(Node node, Place place) {
    if (node instanceof Scalar scalar && scalar.isNull()) {
      throw new TreeException(node.location(), place.name() + " is empty");
    }
    if (!(node instanceof Mapping mapping)) {
      throw new TreeException(
          node.location(),
          place.name() + " is " + node.sort() + " where keys with values are expected");
    }
    pointByName(mapping, place);
    Values<T> values = new Values<>(fields);
    for (int i = 0; i < mapping.entries().size(); i++) {
      Mapping.Entry entry = mapping.entries().get(i);
      Integer index = indexes.get(entry.key());
      if (index == null) {
        throw new TreeException(
            entry.keyLocation(),
            "unknown key "
                + Quoted.of(entry.key())
                + " in "
                + what
                + Suggestions.of(entry.key(), indexes.keySet()));
      }
      values.set(index, fields.get(index).read(entry, place));
    }
    values.requireAll(mapping, what);
    try {
      return make.apply(values);
    } catch (IllegalArgumentException e) {
      throw new TreeException(mapping.location(), e);
    }
  }

  private void pointByName(Mapping mapping, Place place) {
    for (int i = 0; i < naming.size(); i++) {
      Optional<Node> name = mapping.get(naming.get(i));
      if (name.isPresent()) {
        place.pointAt(name.get().location());
        return;
      }
    }
  }

  @Override
  public Node write(T value) {
    Mapping.Builder mapping = Mapping.builder();
    for (Field<T, ?> field : fields) {
      field.write(value).ifPresent(node -> mapping.put(field.key(), node));
    }
    return mapping.build();
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    return schema.refer(what, this, () -> keywords(schema));
  }

  private Mapping keywords(JsonSchema schema) {
    Mapping.Builder properties = Mapping.builder();
    fields.forEach(field -> properties.put(field.key(), field.describe(schema)));
    Mapping.Builder keywords =
        Mapping.builder()
            .put("title", Scalar.text(what))
            .put("type", Scalar.text("object"))
            .put("properties", properties.build())
            .put("additionalProperties", Scalar.bool(false));
    ImmutableList<Node> required =
        fields.stream()
            .filter(field -> field.absent().isEmpty())
            .map(field -> Scalar.text(field.key()))
            .collect(toImmutableList());
    if (!required.isEmpty()) {
      keywords.put("required", Sequence.of(required));
    }
    if (!oneOf.isEmpty()) {
      keywords.put("anyOf", Sequence.of(oneOf.stream().map(MappingForm::requiring).toList()));
    }
    return keywords.build();
  }

  private static Node requiring(String key) {
    return Mapping.builder()
        .put("required", Sequence.of(ImmutableList.of(Scalar.text(key))))
        .build();
  }

  /**
   * The attributes of one value, read.
   *
   * @param <T> the type of the value
   */
  public static final class Values<T> {
    private final ImmutableList<Field<T, ?>> fields;
    private final @Nullable Object[] values;

    private Values(ImmutableList<Field<T, ?>> fields) {
      this.fields = fields;
      this.values = new @Nullable Object[fields.size()];
    }

    private void set(int index, Object value) {
      values[index] = value;
    }

    private void requireAll(Mapping mapping, String what) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null && fields.get(i).absent().isEmpty()) {
          throw new TreeException(mapping.location(), what + " without " + fields.get(i).key());
        }
      }
    }

    private boolean has(int index) {
      return values[index] != null;
    }

    /** What was read for {@code field}, one of the mapping's own, or what its absence means. */
    public <V> V get(Field<T, V> field) {
      return get(fields.indexOf(field), field);
    }

    private <V> V get(int index, Field<T, V> field) {
      return has(index) ? at(index) : field.absent().orElseThrow();
    }

    // Only what a field gave stands at its index, and only with that field is this called.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <V> V at(int index) {
      return (V) Objects.requireNonNull(values[index]);
    }
  }

  /**
   * Declares the fields of a value that a builder makes.
   *
   * @param <T> the type of the value
   * @param <B> the type of its builder
   */
  public static final class Builder<T, B> {
    private final String what;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final List<BiConsumer<B, Values<T>>> setters = new ArrayList<>();

    private Builder(String what, Supplier<B> builder, Function<B, T> build) {
      this.what = what;
      this.builder = builder;
      this.build = build;
    }

    /** Adds a field and what sets it. */
    public <V> Builder<T, B> with(Field<T, V> field, BiConsumer<B, V> set) {
      fields.add(field);
      int index = fields.size() - 1;
      setters.add(
          (b, values) -> {
            if (values.has(index) || !field.isEmptyIfAbsent()) {
              set.accept(b, values.get(index, field));
            }
          });
      return this;
    }

    /** The form. */
    public MappingForm<T> done() {
      List<BiConsumer<B, Values<T>>> all = ImmutableList.copyOf(setters);
      return new MappingForm<>(
          what,
          ImmutableList.copyOf(fields),
          ImmutableList.of(),
          ImmutableList.of(),
          values -> {
            B made = builder.get();
            for (int i = 0; i < all.size(); i++) {
              all.get(i).accept(made, values);
            }
            return build.apply(made);
          });
    }
  }
}
