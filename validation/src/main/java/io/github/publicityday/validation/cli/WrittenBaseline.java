package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.Messages;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A baseline that is being written: beside the file that it is to become, so that an older one is
 * there until the new one is complete.
 */
final class WrittenBaseline implements Closeable {
  private final Path target;
  private final Path part;
  private final BufferedWriter writer;
  private final JsonReport json;

  private WrittenBaseline(Path target, Path part, BufferedWriter writer, JsonReport json) {
    this.target = target;
    this.part = part;
    this.writer = writer;
    this.json = json;
  }

  /** A baseline without reports yet, which is to become {@code file}. */
  static WrittenBaseline to(Path file, Messages messages) throws UnreadableException {
    try {
      // What a link points to is replaced, and not the link.
      Path target = Files.exists(file) ? file.toRealPath() : file;
      if (Files.isDirectory(target)) {
        throw new IOException("it is a directory");
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
      return new WrittenBaseline(target, part, writer, JsonReport.to(writer, messages));
    } catch (IOException e) {
      throw UnreadableException.unwritable(file.toString(), e);
    }
  }

  /** The name of the file. */
  String file() {
    return target.toString();
  }

  void add(PlanDocument document, Report report) throws UnreadableException {
    try {
      json.add(document, report);
    } catch (IOException e) {
      throw UnreadableException.unwritable(file(), e);
    }
  }

  /** Puts what was written in the place of the older one. */
  void complete() throws UnreadableException {
    try {
      json.close();
      writer.close();
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw UnreadableException.unwritable(file(), e);
    }
  }

  /** Gives up what is not complete. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
