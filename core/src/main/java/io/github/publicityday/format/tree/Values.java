package io.github.publicityday.format.tree;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands under the keys of one mapping. */
public final class Values {
  private final Field<?>[] fields;
  private final @Nullable Object[] values;

  /** Where to look first for the next field: files and forms have them in their order. */
  private int next;

  /** Nothing under {@code fields} yet, which are not changed any more. */
  Values(Field<?>... fields) {
    this.fields = fields;
    this.values = new @Nullable Object[fields.length];
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
    for (int tried = 0; tried < fields.length; tried++) {
      int index = following();
      if (fields[index] == field) {
        return index;
      }
    }
    throw new IllegalArgumentException(field.key() + " is none of these keys");
  }

  private int following() {
    int index = next;
    next = index + 1 == fields.length ? 0 : index + 1;
    return index;
  }

  // Only what a field gave stands at its index, and only with that field is this called.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <V> V at(int index) {
    return (V) Objects.requireNonNull(values[index]);
  }

  /** Reads {@code entry}, unless its key is none of these. */
  boolean read(Mapping.Entry entry, Place place) {
    for (int tried = 0; tried < fields.length; tried++) {
      int index = following();
      if (fields[index].key().equals(entry.key())) {
        values[index] = fields[index].read(entry, place);
        return true;
      }
    }
    return false;
  }

  void requireAll(Mapping mapping, String what) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields[i].absent().isEmpty()) {
        throw new TreeException(mapping.location(), what + " without " + fields[i].key());
      }
    }
  }

  /** The nodes of all that was set. */
  Mapping write() {
    Mapping.Builder mapping = Mapping.builder();
    for (int i = 0; i < values.length; i++) {
      Field<?> field = fields[i];
      write(i, field).ifPresent(node -> mapping.put(field.key(), node));
    }
    return mapping.build();
  }

  private <V> Optional<Node> write(int index, Field<V> field) {
    V value = at(index);
    return field.write(value);
  }
}
