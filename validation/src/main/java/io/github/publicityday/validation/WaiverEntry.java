package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Waiver;

/** A waiver of an indexed plan; what a reader calls it is the fingerprint. */
record WaiverEntry(Waiver waiver, ElementPath path, int order) implements Element {
  @Override
  public String name() {
    return waiver.fingerprint();
  }
}
