package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** Reads plans from files or from standard input, in the encoding that an option tells. */
final class InputOption {
  private static final String STDIN = "<stdin>";
  private static final int PEEKED_BYTES = 4096;

  private final OptionSpec encoding =
      OptionSpec.builder("--encoding")
          .paramLabel("CHARSET")
          .type(Charset.class)
          .initialValue(StandardCharsets.UTF_8)
          .converters(Converters::charset)
          .description("Encoding of the plan files, such as GB18030 (default: UTF-8).")
          .build();

  OptionSpec spec() {
    return encoding;
  }

  /** The plan in the file called {@code name}, or in standard input if that is {@code -}. */
  PlanDocument read(String name, Shell shell) throws UnreadableException {
    PlanReader reader = PlanReader.create().withCharset(encoding.getValue());
    return name.equals("-")
        ? UnreadableException.unlessUnreadable(STDIN, () -> read(reader, shell.in()))
        : UnreadableException.unlessUnreadable(name, () -> reader.read(Path.of(name)));
  }

  private static PlanDocument read(PlanReader reader, InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, PEEKED_BYTES);
    return reader.read(in, STDIN, formatOf(in));
  }

  /** JSON if the first character is a brace; no plan in YAML needs to begin with one. */
  private static PlanFormat formatOf(InputStream in) throws IOException {
    in.mark(PEEKED_BYTES);
    byte[] first = in.readNBytes(PEEKED_BYTES);
    in.reset();
    String text = new String(first, StandardCharsets.ISO_8859_1).replaceFirst("^ï»¿", "").strip();
    return text.startsWith("{") ? PlanFormat.JSON : PlanFormat.YAML;
  }
}
