package io.github.publicityday.validation.cli;

/** How a command ends, from the best to the worst; of several the worst counts. */
enum Exit {
  /** Nothing is as grave as what the command fails on. */
  CLEAN(0),
  /** Something is. */
  FINDINGS(1),
  /** Wrong usage, or input that cannot be read. */
  INVALID(2),
  /** A fault of the tool itself. */
  FAULT(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  int code() {
    return code;
  }

  /** The worse of the two. */
  Exit or(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
