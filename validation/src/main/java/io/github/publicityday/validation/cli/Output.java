package io.github.publicityday.validation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Standard output or standard error. Where it cannot be written, because the disk is full or the
 * reader of a pipe has gone, it takes the rest in silence: the exit code still counts.
 */
final class Output extends OutputStream {
  private final OutputStream target;
  private final Charset charset;
  private final boolean terminal;
  private Optional<IOException> failure = Optional.empty();

  /** Writes bytes to {@code target} as they are, and texts in {@code charset}. */
  Output(OutputStream target, Charset charset) {
    this(target, charset, false);
  }

  /** The same, knowing whether {@code target} is a terminal, on which a line can be erased. */
  Output(OutputStream target, Charset charset, boolean terminal) {
    this.target = target;
    this.charset = charset;
    this.terminal = terminal;
  }

  /** Whether it is a terminal, as far as that is known. */
  boolean isTerminal() {
    return terminal;
  }

  Charset charset() {
    return charset;
  }

  /** Why not everything was written; empty if everything was. */
  Optional<IOException> failure() {
    return failure;
  }

  /** Writes {@code text}; characters that the charset lacks become question marks. */
  void print(String text) {
    byte[] bytes = text.getBytes(charset);
    write(bytes, 0, bytes.length);
    flush();
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  private void attempt(Attempt attempt) {
    if (failure.isEmpty()) {
      try {
        attempt.run();
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }
}
