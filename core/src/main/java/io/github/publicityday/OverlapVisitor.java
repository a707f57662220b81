package io.github.publicityday;

/** Is told the pairs of bookings of a {@link Timetable} that overlap. */
@FunctionalInterface
public interface OverlapVisitor {
  /**
   * Two bookings of one resource overlap.
   *
   * @param resource the resource
   * @param booking the number of the booking that was made first
   * @param other the number of the other, which is greater
   */
  void visit(int resource, int booking, int other);
}
