package io.github.publicityday.format;

import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.TreeException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file is no plan, or cannot be read at all. */
public final class PlanFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Optional<SourcePosition> position;
  private final String problem;

  PlanFormatException(String file, String problem) {
    this(file, Optional.empty(), problem, null);
  }

  PlanFormatException(String file, String problem, Throwable cause) {
    this(file, Optional.empty(), problem, cause);
  }

  PlanFormatException(String file, TreeException cause) {
    this(file, positionOf(cause.location()), cause.problem(), cause);
  }

  private PlanFormatException(
      String file, Optional<SourcePosition> position, String problem, @Nullable Throwable cause) {
    super(
        file + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("") + ": " + problem,
        cause);
    this.file = file;
    this.position = position;
    this.problem = problem;
  }

  private static Optional<SourcePosition> positionOf(Location location) {
    return location.isKnown()
        ? Optional.of(new SourcePosition(location.line(), location.column(), location.length()))
        : Optional.empty();
  }

  /** The name of the file, as the reader was told. */
  public String file() {
    return file;
  }

  /** Where in the file; empty if the problem is the file itself. */
  public Optional<SourcePosition> position() {
    return position;
  }

  /** What is wrong, on one line, without file and position. */
  public String problem() {
    return problem;
  }
}
