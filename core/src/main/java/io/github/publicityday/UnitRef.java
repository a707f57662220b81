package io.github.publicityday;

import java.util.Objects;
import java.util.Optional;

/** How a plan refers to who acts: a unit, or "each participant" of the same activity. */
public sealed interface UnitRef {
  /** Whoever takes part in the same activity (各參加單位); no unit of its own. */
  UnitRef EACH_PARTICIPANT = new EachParticipant();

  /** The unit {@code id}, in whatever form the plan lists it. */
  static UnitRef of(UnitId id) {
    return new ToUnit(id, Optional.empty());
  }

  /** The unit {@code id}, in whatever form the plan lists it. */
  static UnitRef of(String id) {
    return of(UnitId.of(id));
  }

  /** The unit {@code id}, written here as {@code written}. */
  static UnitRef of(String id, String written) {
    return new ToUnit(UnitId.of(id), Optional.of(WrittenForm.of(written)));
  }

  /**
   * A unit.
   *
   * @param id the unit meant; the plan need not list it, and may list it under a name or alias
   *     equal to this
   * @param written the form in which the text names the unit here, where it is kept
   */
  record ToUnit(UnitId id, Optional<WrittenForm> written) implements UnitRef {
    public ToUnit {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(written, "written");
    }

    /** The written form where there is one, the id otherwise. */
    @Override
    public String toString() {
      return written.map(WrittenForm::text).orElse(id.value());
    }
  }

  /** Whoever takes part. Use {@link #EACH_PARTICIPANT}. */
  record EachParticipant() implements UnitRef {
    @Override
    public String toString() {
      return "each participant";
    }
  }
}
