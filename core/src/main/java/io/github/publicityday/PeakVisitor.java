package io.github.publicityday;

/** Is told how many people the resources of a {@link Timetable} need at most. */
@FunctionalInterface
public interface PeakVisitor {
  /**
   * One resource has its peak.
   *
   * @param resource the resource
   * @param people how many people it needs when it needs most
   */
  void visit(int resource, long people);
}
