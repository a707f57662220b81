package io.github.publicityday;

/** How surely something follows from a plan whose times may be vague. */
public enum Certainty {
  /** It happens whichever slots the windows turn out to be. */
  CERTAIN,
  /** It happens for some slots that the windows allow. */
  POSSIBLE
}
