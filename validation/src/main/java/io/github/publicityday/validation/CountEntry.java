package io.github.publicityday.validation;

import io.github.publicityday.DeclaredCount;
import io.github.publicityday.ElementPath;
import java.util.Optional;

/**
 * A declared count in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param work the activity that declares it; empty if the plan does
 * @param count the count
 */
public record CountEntry(ElementPath path, int order, Optional<WorkItem> work, DeclaredCount count)
    implements Element {
  /** The words of the text where they are kept, else the number. */
  @Override
  public String name() {
    return count.wording().orElse(Integer.toString(count.number()));
  }
}
