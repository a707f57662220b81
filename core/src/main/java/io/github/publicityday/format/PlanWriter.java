package io.github.publicityday.format;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.TreeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes plans as YAML or JSON. What is at its default is left out; lines end with LF; equal plans
 * give equal text, and reading it gives an equal plan, within the limits that the package states.
 * Whoever makes bytes of it encodes it in UTF-8. Immutable, so one writer may serve many threads.
 */
public final class PlanWriter {
  private final PlanFormat format;

  private PlanWriter(PlanFormat format) {
    this.format = format;
  }

  /** A writer of YAML in block style. */
  public static PlanWriter yaml() {
    return new PlanWriter(PlanFormat.YAML);
  }

  /** A writer of indented JSON. */
  public static PlanWriter json() {
    return new PlanWriter(PlanFormat.JSON);
  }

  /**
   * Appends {@code plan} to {@code out}.
   *
   * @throws IllegalArgumentException if the plan nests deeper than a file may
   * @throws IOException if {@code out} throws it
   */
  public void write(PublicityPlan plan, Appendable out) throws IOException {
    Node tree = PlanForm.PLAN.write(plan);
    switch (format) {
      case YAML -> TreeWriter.writeYaml(tree, out);
      case JSON -> TreeWriter.writeJson(tree, out);
    }
  }

  /**
   * The file that holds {@code plan}.
   *
   * @throws IllegalArgumentException if the plan nests deeper than a file may
   */
  public String toString(PublicityPlan plan) {
    StringBuilder text = new StringBuilder();
    try {
      write(plan, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder throws none
    }
    return text.toString();
  }
}
