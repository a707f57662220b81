package io.github.publicityday.format;

import java.nio.file.Path;
import java.util.Locale;

/** The two ways to write a plan file. */
public enum PlanFormat {
  /** YAML. */
  YAML,
  /** JSON. */
  JSON;

  /** JSON for a name that ends with {@code .json}, in any case; YAML otherwise. */
  public static PlanFormat of(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
  }
}
