package io.github.publicityday.validation;

/** How grave a finding is, from the least to the gravest. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** The day can run as written, but a professional would change it. */
  WARNING,
  /** The day cannot run as written. */
  ERROR
}
