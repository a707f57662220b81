package io.github.publicityday.validation;

/** How grave a finding must be for a plan to be turned back: for {@code check} to exit with 1. */
public enum FailOn {
  /** An error. */
  ERROR,
  /** A warning or an error. */
  WARNING,
  /** Anything at all. */
  INFO,
  /** No finding is grave enough. */
  NEVER;

  /** Whether a plan with {@code report} is turned back. */
  public boolean fails(Report report) {
    return switch (this) {
      case ERROR -> report.hasAtLeast(Severity.ERROR);
      case WARNING -> report.hasAtLeast(Severity.WARNING);
      case INFO -> report.hasAtLeast(Severity.INFO);
      case NEVER -> false;
    };
  }

  /** Whether a finding of {@code severity} is grave enough. */
  public boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
      case INFO -> true;
      case NEVER -> false;
    };
  }
}
