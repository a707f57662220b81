package io.github.publicityday.validation.report;

import io.github.publicityday.format.SourcePosition;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file is no report, or cannot be read at all. */
public final class ReportFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Optional<SourcePosition> position;
  private final String problem;

  ReportFormatException(
      String file, Optional<SourcePosition> position, String problem, @Nullable Throwable cause) {
    super(
        file + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("") + ": " + problem,
        cause);
    this.file = file;
    this.position = position;
    this.problem = problem;
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
