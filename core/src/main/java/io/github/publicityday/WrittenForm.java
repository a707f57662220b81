package io.github.publicityday;

import java.util.Objects;

/**
 * How the text names a unit at one place (寫法).
 *
 * @param text the form, not blank
 * @param elliptical whether it is shortened only because a list goes on (南城、城鎮派出所 for two
 *     stations), which is good style and no alias
 */
public record WrittenForm(String text, boolean elliptical) {
  /**
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public WrittenForm {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank written form");
    }
  }

  /** A form that stands on its own. */
  public static WrittenForm of(String text) {
    return new WrittenForm(text, false);
  }
}
