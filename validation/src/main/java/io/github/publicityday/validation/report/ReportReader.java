package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.format.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what {@link JsonReport} writes. Immutable.
 *
 * <pre>{@code
 * ImmutableList<KeptReport> reports = ReportReader.create().read(Path.of("report.json"));
 * }</pre>
 *
 * <p>What makes a finding must be there and make sense; keys that the reader does not know are
 * passed over, since a later release may write more. A report of another {@linkplain
 * JsonReport#FORMAT format} is refused.
 */
public final class ReportReader {
  /** The greatest file that is read unless a reader is told otherwise: 64 MiB. */
  public static final int DEFAULT_MAX_BYTES = 64 << 20;

  /** A report of a thousand plans has some two million; each takes some hundred bytes. */
  private static final int MAX_NODES = 4 * TreeReader.MAX_NODES;

  private final int maxBytes;

  private ReportReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** A reader of files of at most {@link #DEFAULT_MAX_BYTES} bytes. */
  public static ReportReader create() {
    return new ReportReader(DEFAULT_MAX_BYTES);
  }

  /**
   * The same reader for files of at most {@code maxBytes} bytes.
   *
   * @throws IllegalArgumentException if {@code maxBytes} is less than 1, or more than about 2 GiB
   */
  public ReportReader withMaxBytes(long maxBytes) {
    if (maxBytes < 1 || maxBytes > SourceText.MOST_BYTES) {
      throw new IllegalArgumentException(
          "maxBytes " + maxBytes + " is outside 1 to " + SourceText.MOST_BYTES);
    }
    return new ReportReader((int) maxBytes);
  }

  /**
   * The reports in {@code file}, one for each file that was checked, in the order in which they
   * stand there; empty if there is none.
   *
   * @throws ReportFormatException if the file cannot be opened, or is no report
   * @throws IOException if reading fails half-way
   */
  public ImmutableList<KeptReport> read(Path file) throws IOException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new ReportFormatException(name, Optional.empty(), "is a directory", null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return reports(SourceText.read(in, StandardCharsets.UTF_8, maxBytes));
    } catch (TreeException e) {
      throw refusal(name, e);
    } catch (NoSuchFileException e) {
      throw new ReportFormatException(name, Optional.empty(), "no such file", e);
    } catch (AccessDeniedException e) {
      throw new ReportFormatException(name, Optional.empty(), "no permission to read it", e);
    } catch (FileSystemException e) {
      throw new ReportFormatException(
          name, Optional.empty(), "cannot be read: " + e.getReason(), e);
    }
  }

  /**
   * The reports that {@code text} holds, whatever its length.
   *
   * @param name what messages call the text
   * @throws ReportFormatException if it is no report
   */
  public ImmutableList<KeptReport> read(String text, String name) throws ReportFormatException {
    try {
      return reports(SourceText.of(text));
    } catch (TreeException e) {
      throw refusal(name, e);
    }
  }

  private static ImmutableList<KeptReport> reports(SourceText source) {
    return ReportTree.read(TreeReader.readJson(source, MAX_NODES));
  }

  private static ReportFormatException refusal(String name, TreeException e) {
    Location at = e.location();
    return new ReportFormatException(
        name,
        at.isKnown()
            ? Optional.of(new SourcePosition(at.line(), at.column(), at.length()))
            : Optional.empty(),
        e.problem(),
        e);
  }
}
