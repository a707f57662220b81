package io.github.publicityday.format.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Values that stand as a mapping: the list of their keys, in the order in which they are written.
 * Keys may be read in any order; an unknown one is an error.
 *
 * @param <T> the type of the values
 */
public final class MappingForm<T> implements Form<T> {
  private final String what;
  private final Keys<T> keys;
  private final Field<?>[] fields;
  private final ImmutableList<String> naming;
  private final ImmutableList<String> oneOf;

  private MappingForm(
      String what, Keys<T> keys, ImmutableList<String> naming, ImmutableList<String> oneOf) {
    this.what = what;
    this.keys = keys;
    this.fields = keys.fields().toArray(new Field<?>[0]);
    this.naming = naming;
    this.oneOf = oneOf;
  }

  /**
   * Values that stand under {@code keys}.
   *
   * @param what what a value is called in a message, "travel time"
   */
  public static <T> MappingForm<T> of(String what, Keys<T> keys) {
    return new MappingForm<>(what, keys, ImmutableList.of(), ImmutableList.of());
  }

  /** The same values; such an element is pointed at by the first of these keys that it has. */
  public MappingForm<T> namedBy(String... keys) {
    return new MappingForm<>(what, this.keys, ImmutableList.copyOf(keys), oneOf);
  }

  /**
   * The same values, which refuse to be made without any of these keys; this tells it to the
   * schema.
   */
  public MappingForm<T> withOneOf(String... keys) {
    return new MappingForm<>(what, this.keys, naming, ImmutableList.copyOf(keys));
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
    Values values = new Values(fields);
    for (int i = 0; i < mapping.entries().size(); i++) {
      Mapping.Entry entry = mapping.entries().get(i);
      if (!values.read(entry, place)) {
        throw new TreeException(
            entry.keyLocation(),
            "unknown key "
                + Quoted.of(entry.key())
                + " in "
                + what
                + Suggestions.of(entry.key(), Arrays.stream(fields).map(Field::key).toList()));
      }
    }
    values.requireAll(mapping, what);
    try {
      return keys.make(values);
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
    Values values = new Values(fields);
    keys.take(value, values);
    return values.write();
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    return schema.refer(what, this, () -> keywords(schema));
  }

  private Mapping keywords(JsonSchema schema) {
    Mapping.Builder properties = Mapping.builder();
    for (Field<?> field : fields) {
      properties.put(field.key(), field.describe(schema));
    }
    Mapping.Builder keywords =
        Mapping.builder()
            .put("title", Scalar.text(what))
            .put("type", Scalar.text("object"))
            .put("properties", properties.build())
            .put("additionalProperties", Scalar.bool(false));
    ImmutableList<Node> required =
        Arrays.stream(fields)
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
}
