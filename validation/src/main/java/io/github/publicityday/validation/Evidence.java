package io.github.publicityday.validation;

/**
 * The facts behind a verdict: the names, and the numbers that break the limit. Each rule declares
 * its own as a record nested in it; the record's components are the placeholders of the rule's
 * message and the arguments of the finding.
 *
 * <p>A component is a {@code String}, a number, a {@code boolean}, an enum constant, a date or
 * time, a {@link io.github.publicityday.TimeSlot}, a {@link io.github.publicityday.TimeWindow}, or
 * an {@code Optional} or list of these; an {@code Object} is a name, or a constant for what the
 * plan has no name for. Two verdicts are equal if their evidence is.
 */
public interface Evidence {
  /**
   * Which of the rule's messages states these facts: the message's key is the rule's id, followed
   * by a dot and this where it is not empty.
   */
  default String variant() {
    return "";
  }
}
