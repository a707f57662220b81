package io.github.publicityday.validation.report;

import io.github.publicityday.validation.Severity;

/** The colours of a report on a terminal, or none. */
enum Palette {
  /** No colours. */
  PLAIN,
  /** Those that compilers use. */
  COLOURED;

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;35", text);
      case INFO -> paint("1;34", text);
    };
  }

  String place(String text) {
    return paint("1", text);
  }

  String note(String text) {
    return paint("1;36", text);
  }

  String marker(String text) {
    return paint("1;32", text);
  }

  private String paint(String attributes, String text) {
    return this == PLAIN ? text : "\u001b[" + attributes + "m" + text + "\u001b[m";
  }
}
