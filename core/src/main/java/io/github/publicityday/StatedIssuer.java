package io.github.publicityday;

import java.util.Objects;

/** What a plan says about the body that issues it. */
public sealed interface StatedIssuer {
  /** Nothing is said. */
  StatedIssuer ABSENT = new Absent();

  /** The body is named. */
  static StatedIssuer named(String name) {
    return new Named(name);
  }

  /** The body speaks of itself ("our bureau") and is never named. */
  static StatedIssuer unnamed(String wording) {
    return new Unnamed(wording);
  }

  /**
   * A named body.
   *
   * @param name not blank
   */
  record Named(String name) implements StatedIssuer {
    /**
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Named {
      Objects.requireNonNull(name, "name");
      if (name.isBlank()) {
        throw new IllegalArgumentException("blank issuer");
      }
    }
  }

  /**
   * A body that is only referred to.
   *
   * @param wording how the plan refers to it; not blank
   */
  record Unnamed(String wording) implements StatedIssuer {
    /**
     * @throws IllegalArgumentException if {@code wording} is blank
     */
    public Unnamed {
      Objects.requireNonNull(wording, "wording");
      if (wording.isBlank()) {
        throw new IllegalArgumentException("blank issuer");
      }
    }
  }

  /** Nothing is said. Use {@link #ABSENT}. */
  record Absent() implements StatedIssuer {}
}
