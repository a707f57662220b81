package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanFormatException;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.PolicyFormatException;
import io.github.publicityday.validation.report.ReportFormatException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** A file that the user named cannot be read, for whatever reason. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String problem;
  private final transient Optional<SourcePosition> position;

  private UnreadableException(
      String file, String problem, Optional<SourcePosition> position, Exception cause) {
    super(file + ": " + problem, cause);
    this.file = file;
    this.problem = problem;
    this.position = position;
  }

  /** What reads a file called {@code name}. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** What {@code reading} gives for the file called {@code name}. */
  static <T> T unlessUnreadable(String name, Reading<T> reading) throws UnreadableException {
    try {
      return reading.read();
    } catch (PlanFormatException e) {
      throw new UnreadableException(e.file(), e.problem(), e.position(), e);
    } catch (PolicyFormatException e) {
      throw new UnreadableException(e.file(), e.problem(), e.position(), e);
    } catch (ReportFormatException e) {
      throw new UnreadableException(e.file(), e.problem(), e.position(), e);
    } catch (IOException e) {
      throw new UnreadableException(name, "cannot be read: " + e.getMessage(), Optional.empty(), e);
    } catch (InvalidPathException e) {
      throw new UnreadableException(name, "is no file name: " + e.getReason(), Optional.empty(), e);
    }
  }

  String file() {
    return file;
  }

  String problem() {
    return problem;
  }

  Optional<SourcePosition> position() {
    return position;
  }
}
