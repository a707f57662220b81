package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * One kind of finding, whoever makes it: a {@link Rule}, the engine ({@link WaiverCheck}), or a
 * comparison of plans ({@link PortfolioCheck}). It has messages and explanations under its id, and
 * is what policies, reports and people speak of.
 */
public interface FindingKind {
  /** The id, unique among all kinds: in kebab case, named after the defect. */
  String id();

  /**
   * The ids that it had in earlier releases, under which policies and people still find it; none of
   * them is another's. Empty unless it was renamed.
   */
  default ImmutableSet<String> formerIds() {
    return ImmutableSet.of();
  }

  /** How grave its ordinary findings are, unless a policy says otherwise. */
  Severity severity();

  /** Whether it is looked for unless a policy says otherwise. What suits few plans is not. */
  default boolean isOnByDefault() {
    return true;
  }

  /** What a policy can set about it; each has a name of its own. Empty unless it says so. */
  default ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of();
  }
}
