package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands under the keys of one mapping. */
public final class Values {
  private final ImmutableList<Field<?>> fields;
  private final @Nullable Object[] values;

  /** Where the next field is looked for first: they are asked for in their order. */
  private int next;

  Values(ImmutableList<Field<?>> fields) {
    this.fields = fields;
    this.values = new @Nullable Object[fields.size()];
  }

  /** What was read for {@code field}, one of the mapping's own, or what its absence means. */
  public <V> V get(Field<V> field) {
    int index = indexOf(field);
    return values[index] == null ? field.absent().orElseThrow() : at(index);
  }

  /** Says that {@code value} is to be written for {@code field}, one of the mapping's own. */
  public <V> void set(Field<V> field, V value) {
    values[indexOf(field)] = value;
  }

  private int indexOf(Field<?> field) {
    int index = fields.get(next) == field ? next : fields.indexOf(field);
    next = (index + 1) % values.length;
    return index;
  }

  // Only what a field gave stands at its index, and only with that field is this called.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <V> V at(int index) {
    return (V) Objects.requireNonNull(values[index]);
  }

  void read(int index, Mapping.Entry entry, Place place) {
    values[index] = fields.get(index).read(entry, place);
  }

  void requireAll(Mapping mapping, String what) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields.get(i).absent().isEmpty()) {
        throw new TreeException(mapping.location(), what + " without " + fields.get(i).key());
      }
    }
  }

  /** The nodes of all that was set. */
  Mapping write() {
    Mapping.Builder mapping = Mapping.builder();
    for (int i = 0; i < values.length; i++) {
      Field<?> field = fields.get(i);
      write(i, field).ifPresent(node -> mapping.put(field.key(), node));
    }
    return mapping.build();
  }

  private <V> Optional<Node> write(int index, Field<V> field) {
    V value = at(index);
    return field.write(value);
  }
}
