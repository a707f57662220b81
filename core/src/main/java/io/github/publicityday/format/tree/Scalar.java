package io.github.publicityday.format.tree;

/**
 * A single value, kept as the text that the file shows.
 *
 * @param text as written, without quotes; empty for {@link Kind#NULL}
 * @param kind what JSON would call it; quoted values are texts
 * @param location where it stands; of a value that is not there, where its key stands
 */
public record Scalar(String text, Kind kind, Location location) implements Node {
  /** No value. */
  public static final Scalar NULL = new Scalar("", Kind.NULL, Location.UNKNOWN);

  /** A text. */
  public static Scalar text(String text) {
    return new Scalar(text, Kind.TEXT, Location.UNKNOWN);
  }

  /** A whole number. */
  public static Scalar number(long number) {
    return new Scalar(Long.toString(number), Kind.NUMBER, Location.UNKNOWN);
  }

  /** True or false. */
  public static Scalar bool(boolean value) {
    return new Scalar(Boolean.toString(value), Kind.BOOLEAN, Location.UNKNOWN);
  }

  /** Whether nothing stands here: no value, {@code ~}, {@code null}. */
  public boolean isNull() {
    return kind == Kind.NULL;
  }

  @Override
  public String sort() {
    return switch (kind) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "nothing";
    };
  }

  /** What JSON would call a scalar. */
  public enum Kind {
    /** A text, or anything in quotes. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** No value. */
    NULL
  }
}
