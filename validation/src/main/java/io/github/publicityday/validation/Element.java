package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;

/** An element of an indexed plan: what a rule gives its verdicts on. */
public interface Element {
  /** Where the element stands. */
  ElementPath path();

  /** What a reader of the plan calls it. */
  String name();

  /**
   * Its rank in document order; unique within the index, but for a single statement of an element
   * (its date, its time), which has the element's.
   */
  int order();
}
