package io.github.publicityday.validation.cli;

import java.io.IOException;

/**
 * Shows on standard error how far a long run has come, in one line that is erased before anything
 * else is written and at the end, also where the user breaks off the run.
 *
 * <p>It is there only where standard error is a terminal that nobody asked to be quiet, and only
 * for runs of so many files that they take a while. It never reads a clock: it is drawn anew when
 * its text changes.
 */
final class ProgressBar implements AutoCloseable {
  /** A run of fewer files is over before anybody has read a line. */
  private static final int LONG_RUN = 50;

  private static final int WIDTH = 30;

  private final Output err;
  private final boolean shown;
  private final long total;
  private final Thread broken = new Thread(this::erase, "erase-progress");
  private volatile String drawn = "";
  private long done;

  private ProgressBar(Output err, boolean shown, long total) {
    this.err = err;
    this.shown = shown;
    this.total = total;
  }

  /** A bar for a run of {@code total} files. */
  static ProgressBar of(Shell shell, long total) {
    ProgressBar bar = new ProgressBar(shell.err(), shell.animated() && total >= LONG_RUN, total);
    if (bar.shown) {
      Runtime.getRuntime().addShutdownHook(bar.broken);
      bar.draw();
    }
    return bar;
  }

  /** What is written on the lines that the bar makes room for. */
  interface Writing {
    void write() throws IOException;
  }

  /** One more file was checked, about which {@code report} is written. */
  void advance(Writing report) throws IOException {
    done++;
    erase();
    report.write();
    draw();
  }

  private void draw() {
    if (shown) {
      int filled = (int) (WIDTH * done / total);
      drawn = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total;
      err.print("\r" + drawn);
    }
  }

  /** By the thread that draws, or while the process ends; a lock could hold that up. */
  private void erase() {
    if (!drawn.isEmpty()) {
      err.print("\r" + " ".repeat(drawn.length()) + "\r");
      drawn = "";
    }
  }

  @Override
  public void close() {
    erase();
    if (shown) {
      try {
        Runtime.getRuntime().removeShutdownHook(broken);
      } catch (IllegalStateException e) {
        // The user breaks off the run, and the hook does the same as this.
        erase();
      }
    }
  }
}
