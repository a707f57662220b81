package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeWindow;
import java.util.Optional;

/**
 * Another element that a finding is about.
 *
 * @param path where it stands
 * @param name what a reader calls it
 * @param label the name, or a constant for what a plan has no name for
 * @param part its part in the matter
 * @param when its time, where time is the matter
 */
public record Related(
    ElementPath path, String name, Object label, Part part, Optional<TimeWindow> when) {

  /** What a plan has a name for. */
  public Related(ElementPath path, String name, Part part, Optional<TimeWindow> when) {
    this(path, name, name, part, when);
  }

  /** {@code element} as {@code part}. */
  public static Related of(Part part, Element element) {
    return new Related(element.path(), element.name(), element.label(), part, Optional.empty());
  }

  /** {@code element} as {@code part}, at {@code when}. */
  public static Related of(Part part, Element element, TimeWindow when) {
    return new Related(element.path(), element.name(), element.label(), part, Optional.of(when));
  }

  /** What an element has to do with a finding about another. */
  public enum Part {
    /** One of the things that claim the subject at one time. */
    CLAIM,
    /** What the subject is a part of. */
    WHOLE,
    /** A part of the subject. */
    PART,
    /** The unit in question, where the subject is not a unit. */
    UNIT,
    /** Somebody who relies on the subject. */
    RELYING,
    /** Another place that says it, or says it otherwise. */
    ELSEWHERE
  }
}
