package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Keys and their values.
 *
 * @param entries in the order of the file; no two have the same key
 * @param location where the mapping starts
 */
public record Mapping(ImmutableList<Entry> entries, Location location) implements Node {
  /**
   * One key and its value.
   *
   * @param keyLocation where the key stands
   */
  public record Entry(String key, Location keyLocation, Node value) {}

  /** The value of {@code key}. Linear in the number of entries. */
  public Optional<Node> get(String key) {
    for (int i = 0; i < entries.size(); i++) { // an iterator for each look would be most of it
      if (entries.get(i).key().equals(key)) {
        return Optional.of(entries.get(i).value());
      }
    }
    return Optional.empty();
  }

  @Override
  public String sort() {
    return "a mapping";
  }

  /** A builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mapping}. */
  public static final class Builder {
    private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();

    private Builder() {}

    /** Adds an entry; the key must be new. */
    public Builder put(String key, Node value) {
      entries.add(new Entry(key, Location.UNKNOWN, value));
      return this;
    }

    /** The mapping, in the order of insertion. */
    public Mapping build() {
      return new Mapping(entries.build(), Location.UNKNOWN);
    }
  }
}
