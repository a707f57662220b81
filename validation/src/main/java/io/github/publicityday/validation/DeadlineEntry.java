package io.github.publicityday.validation;

import io.github.publicityday.Deadline;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import java.util.Optional;

/**
 * A deadline in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param work the activity or duty for which it is, by itself or for one that answers for it; empty
 *     if it concerns the plan
 * @param deadline the deadline
 */
public record DeadlineEntry(ElementPath path, int order, Optional<WorkItem> work, Deadline deadline)
    implements Element {
  /** What has to be done by then. */
  @Override
  public String name() {
    return ElementKeys.nameOf(deadline);
  }

  @Override
  public Object label() {
    return deadline.kind();
  }
}
