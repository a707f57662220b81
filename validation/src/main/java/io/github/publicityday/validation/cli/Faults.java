package io.github.publicityday.validation.cli;

import com.google.common.base.Throwables;
import java.util.function.BooleanSupplier;

/** Says on standard error that the tool itself is at fault; shows a stack trace only on demand. */
final class Faults {
  private final Shell shell;
  private final BooleanSupplier traced;

  Faults(Shell shell, BooleanSupplier traced) {
    this.shell = shell;
    this.traced = traced;
  }

  /** Says that a command failed. */
  Exit report(Throwable thrown) {
    shell.err().print("publicityday: error: " + describe(thrown) + "\n");
    trace(thrown);
    return Exit.FAULT;
  }

  /** Shows where the fault is, if that was asked for. */
  void trace(Throwable thrown) {
    if (traced.getAsBoolean()) {
      shell.err().print(Throwables.getStackTraceAsString(thrown));
    }
  }

  /** What happened, on one line. */
  static String describe(Throwable thrown) {
    return "internal error: "
        + thrown.toString().replaceAll("\\p{Cntrl}+", " ")
        + " (--debug shows more)";
  }
}
