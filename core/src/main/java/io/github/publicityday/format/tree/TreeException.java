package io.github.publicityday.format.tree;

/** A text is no tree, or a tree does not have the form it should have. */
public final class TreeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 500;

  private final transient Location location;
  private final String problem;

  /** Says that {@code problem} stands at {@code location}. */
  public TreeException(Location location, String problem) {
    super(oneLine(problem));
    this.location = location;
    this.problem = oneLine(problem);
  }

  /** Says that {@code problem} stands at {@code location}, found out by {@code cause}. */
  public TreeException(Location location, String problem, Throwable cause) {
    super(oneLine(problem), cause);
    this.location = location;
    this.problem = oneLine(problem);
  }

  /** Says that what {@code cause} says is wrong at {@code location}. */
  public TreeException(Location location, RuntimeException cause) {
    this(location, String.valueOf(cause.getMessage()), cause);
  }

  /** Problems quote what files hold, which may be long and have lines of its own. */
  private static String oneLine(String problem) {
    String line = problem.strip().replaceAll("\\s*\\R\\s*|\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
        : line;
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
