package io.github.publicityday.format.tree;

/** A text is no tree, or a tree does not have the form it should have. */
public final class TreeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Location location;
  private final String problem;

  /** Says that {@code problem} stands at {@code location}. */
  public TreeException(Location location, String problem) {
    super(problem);
    this.location = location;
    this.problem = problem;
  }

  /** Says that {@code problem} stands at {@code location}, found out by {@code cause}. */
  public TreeException(Location location, String problem, Throwable cause) {
    super(problem, cause);
    this.location = location;
    this.problem = problem;
  }

  /** Says that what {@code cause} says is wrong at {@code location}. */
  public TreeException(Location location, RuntimeException cause) {
    this(location, String.valueOf(cause.getMessage()), cause);
  }

  /** Where. */
  public Location location() {
    return location;
  }

  /** What, on one line. */
  public String problem() {
    return problem;
  }
}
