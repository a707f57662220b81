package io.github.publicityday.format;

import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.TreeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The JSON Schema (draft 2020-12) of plan files, for editors and for programs that write plans.
 * Written from what reads the files, so it knows every key, word and short form.
 *
 * <p>It lets pass what {@link PlanReader} reads, and refuses most of what that refuses. What it
 * cannot say: that a date exists, that an end is after its start, that a shortest turn is no longer
 * than the longest, that no character is unprintable; nor anything of a date, time or number that
 * is written with full-width characters or needless spaces. Of what looks like {@code true}, it
 * takes only what stands in quotes for a text.
 */
public final class PlanSchema {
  private PlanSchema() {}

  /** The schema, as indented JSON with a line break at its end; always the same. */
  public static String json() {
    StringBuilder json = new StringBuilder();
    try {
      TreeWriter.writeJson(
          JsonSchema.of(
              "publicity plan",
              "A publicity-day plan, as publicityday reads it from YAML or JSON.",
              PlanForm.PLAN),
          json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }
}
