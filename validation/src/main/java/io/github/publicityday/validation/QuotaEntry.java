package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Quota;
import java.util.Optional;

/**
 * A quota in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param work the activity or duty that asks for it; empty if the plan does
 * @param whole the quota that it is a part of; empty if it is none's
 * @param quota the quota
 */
public record QuotaEntry(
    ElementPath path, int order, Optional<WorkItem> work, Optional<QuotaEntry> whole, Quota quota)
    implements Element {
  /** What is asked for. */
  @Override
  public String name() {
    return quota.item();
  }
}
