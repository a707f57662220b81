package io.github.publicityday.format;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.format.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads plans from YAML and JSON. Immutable, so one reader may serve many threads.
 *
 * <pre>{@code
 * PlanDocument document = PlanReader.create().read(Path.of("plan.yaml"));
 * PublicityPlan plan = document.plan();
 * }</pre>
 */
public final class PlanReader {
  /** The greatest file that is read unless a reader is told otherwise: 8 MiB. */
  public static final int DEFAULT_MAX_BYTES = 8 << 20;

  private final Charset charset;
  private final int maxBytes;

  private PlanReader(Charset charset, int maxBytes) {
    this.charset = charset;
    this.maxBytes = maxBytes;
  }

  /** A reader of UTF-8 files of at most {@link #DEFAULT_MAX_BYTES} bytes. */
  public static PlanReader create() {
    return new PlanReader(StandardCharsets.UTF_8, DEFAULT_MAX_BYTES);
  }

  /** The same reader for files in {@code charset}, which is never guessed. */
  public PlanReader withCharset(Charset charset) {
    return new PlanReader(charset, maxBytes);
  }

  /**
   * The same reader for files of at most {@code maxBytes} bytes. Of a larger file, no more than one
   * byte beyond the limit is read.
   *
   * @throws IllegalArgumentException if {@code maxBytes} is less than 1, or more than about 2 GiB
   */
  public PlanReader withMaxBytes(long maxBytes) {
    if (maxBytes < 1 || maxBytes > SourceText.MOST_BYTES) {
      throw new IllegalArgumentException(
          "maxBytes " + maxBytes + " is outside 1 to " + SourceText.MOST_BYTES);
    }
    return new PlanReader(charset, (int) maxBytes);
  }

  /**
   * The plan in {@code file}, in the {@linkplain PlanFormat#of format} that its name tells.
   *
   * @throws PlanFormatException if the file cannot be read, or is no plan
   */
  public PlanDocument read(Path file) throws PlanFormatException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new PlanFormatException(name, "is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, PlanFormat.of(file));
    } catch (PlanFormatException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new PlanFormatException(name, "no such file", e);
    } catch (AccessDeniedException e) {
      throw new PlanFormatException(name, "no permission to read it", e);
    } catch (FileSystemException e) {
      throw new PlanFormatException(name, "cannot be read: " + e.getReason(), e);
    } catch (IOException e) {
      throw new PlanFormatException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The plan that the rest of {@code in} holds. The stream is not closed.
   *
   * @param name what messages call the file
   * @throws PlanFormatException if it is no plan
   * @throws IOException if {@code in} throws it
   */
  public PlanDocument read(InputStream in, String name, PlanFormat format) throws IOException {
    try {
      return document(SourceText.read(in, charset, maxBytes), name, format);
    } catch (TreeException e) {
      throw new PlanFormatException(name, e);
    }
  }

  /**
   * The plan that {@code text} holds, whatever its length.
   *
   * @param name what messages call the text
   * @throws PlanFormatException if it is no plan
   */
  public PlanDocument read(String text, String name, PlanFormat format) throws PlanFormatException {
    try {
      return document(SourceText.of(text), name, format);
    } catch (TreeException e) {
      throw new PlanFormatException(name, e);
    }
  }

  private static PlanDocument document(SourceText source, String name, PlanFormat format) {
    Node root =
        switch (format) {
          case YAML -> TreeReader.readYaml(source);
          case JSON -> TreeReader.readJson(source);
        };
    Place place = Place.root("the file", root.location());
    PublicityPlan plan = PlanForm.PLAN.read(root, place);
    return new PlanDocument(plan, name, Optional.of(source), place);
  }
}
