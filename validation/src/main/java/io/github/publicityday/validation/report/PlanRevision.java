package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.revision.Change;
import io.github.publicityday.validation.revision.PlanChanges;
import java.util.Optional;

/**
 * What a revision changes in a plan, and where that stands in the files.
 *
 * @param old the plan as it was
 * @param revised the plan as it is now
 * @param changes what is changed
 */
public record PlanRevision(PlanDocument old, PlanDocument revised, ImmutableList<Change> changes) {

  /** What leads from the plan of {@code old} to that of {@code revised}. */
  public static PlanRevision of(PlanDocument old, PlanDocument revised) {
    return new PlanRevision(old, revised, PlanChanges.between(old.plan(), revised.plan()));
  }

  /** The document in which {@code change} stands. */
  PlanDocument documentOf(Change change) {
    return switch (change.version()) {
      case OLD -> old;
      case REVISED -> revised;
    };
  }

  /** Where {@code change} stands in its document, if that was read from a file. */
  Optional<SourcePosition> positionOf(Change change) {
    return documentOf(change).positionOf(change.path());
  }
}
