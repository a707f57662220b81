package io.github.publicityday.validation.revision;

import io.github.publicityday.ElementPath;
import java.util.Optional;

/**
 * One thing that a revision changes.
 *
 * @param path where it stands, in the plan that {@code version} tells
 * @param version the revised plan, or the old one if it is no longer there
 * @param owner the activity or duty that it belongs to; empty if it belongs to the plan as a whole
 * @param element what within the owner is altered: a name, or a constant for what is told by its
 *     kind (a deadline for reports); empty if it is the owner itself
 * @param alteration what happened to it
 */
public record Change(
    ElementPath path,
    Version version,
    Optional<Owner> owner,
    Optional<Object> element,
    Alteration alteration) {

  /** One of the two plans that are compared. */
  public enum Version {
    /** The plan as it was. */
    OLD,
    /** The plan as it is now. */
    REVISED
  }

  /**
   * An activity or standing duty that something is changed in.
   *
   * @param path where it stands, in the revised plan unless it was removed
   * @param name what a reader calls it
   */
  public record Owner(ElementPath path, String name) {}
}
