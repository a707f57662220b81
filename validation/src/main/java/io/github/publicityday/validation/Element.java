package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;

/** An element of an indexed plan: what a rule gives its verdicts on. */
public interface Element {
  /** Where the element stands. */
  ElementPath path();

  /** What a reader of the plan calls it. */
  String name();

  /**
   * The {@linkplain #name() name}, or a constant for what a plan has no name for; each language has
   * a word for a constant.
   */
  default Object label() {
    return name();
  }

  /**
   * Its rank in document order; unique within the index, but for a single statement of an element
   * (its date, its time), which has the element's.
   */
  int order();
}
