package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanFormatException;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.PolicyFormatException;
import io.github.publicityday.validation.report.ReportFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that the user named cannot be read, or not be written, for whatever reason. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String problem;
  private final transient Optional<SourcePosition> position;

  private UnreadableException(
      String file, String problem, Optional<SourcePosition> position, @Nullable Exception cause) {
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

  /** The baseline called {@code name} stays as it was. */
  static UnreadableException incomplete(String name) {
    return new UnreadableException(
        name, "is not written, since not everything could be checked", Optional.empty(), null);
  }

  /** The file called {@code name} cannot be written, because of {@code cause}. */
  static UnreadableException unwritable(String name, IOException cause) {
    String reason =
        cause instanceof NoSuchFileException
            ? "no such folder"
            : cause instanceof AccessDeniedException
                ? "no permission"
                : String.valueOf(cause.getMessage());
    return new UnreadableException(name, "cannot be written: " + reason, Optional.empty(), cause);
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
