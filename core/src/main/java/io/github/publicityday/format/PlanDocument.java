package io.github.publicityday.format;

import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.SourceText;
import java.util.Optional;

/**
 * A plan together with where its elements stand in its file. Immutable.
 *
 * <p>Elements are told by {@link ElementPath}s whose fields are the keys of the file: {@code
 * activities[square].parts[stage].participants[command-centre].staff}.
 */
public final class PlanDocument {
  private final PublicityPlan plan;
  private final String name;
  private final Optional<SourceText> source;
  private final Place root;

  PlanDocument(PublicityPlan plan, String name, Optional<SourceText> source, Place root) {
    this.plan = plan;
    this.name = name;
    this.source = source;
    this.root = root;
  }

  /**
   * The document of a plan that was not read from a file. Its pointers are those of the file that
   * {@link PlanWriter} writes; it has no lines and no positions. Costs about as much as writing and
   * reading the plan.
   *
   * @param name what the plan is called in reports
   * @throws IllegalArgumentException if the plan nests deeper than a file may
   */
  public static PlanDocument of(PublicityPlan plan, String name) {
    Node tree = PlanForm.PLAN.write(plan);
    Place place = Place.root("plan", Location.UNKNOWN);
    PlanForm.PLAN.read(tree, place); // fills in the place; the plan that it makes is the same
    return new PlanDocument(plan, name, Optional.empty(), place);
  }

  /** The plan. */
  public PublicityPlan plan() {
    return plan;
  }

  /** The name of the file, as the reader was told. */
  public String name() {
    return name;
  }

  /** Line {@code line} of the file, from 1, without its end; empty if there is no such line. */
  public Optional<String> sourceLine(int line) {
    return source.flatMap(text -> text.line(line));
  }

  /**
   * Where the element {@code path} stands, or the nearest enclosing one that stands in the file. An
   * element that has a name (a title, a unit, an item) is pointed at there, otherwise at its value,
   * a list or mapping at its key. Empty only if the plan was not read from a file. Linear in the
   * path's length.
   */
  public Optional<SourcePosition> positionOf(ElementPath path) {
    Location at = nearest(path).location();
    return at.isKnown()
        ? Optional.of(new SourcePosition(at.line(), at.column(), at.length()))
        : Optional.empty();
  }

  /**
   * The JSON Pointer (RFC 6901) of the element {@code path} in the file, or of the nearest
   * enclosing one that stands there; empty for the plan itself. Linear in the path's length.
   */
  public String pointerOf(ElementPath path) {
    return nearest(path).pointer();
  }

  private Place nearest(ElementPath path) {
    Place nearest = root;
    for (String step : path.steps()) {
      Optional<Place> next = nearest.step(step);
      if (next.isEmpty()) {
        return nearest;
      }
      nearest = next.get();
    }
    return nearest;
  }
}
