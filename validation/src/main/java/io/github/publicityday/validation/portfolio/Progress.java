package io.github.publicityday.validation.portfolio;

import java.util.OptionalLong;

/** Is told how far the validation of many plans has come, by the thread that asks for reports. */
@FunctionalInterface
public interface Progress {
  /** Takes no notice and never stops. */
  Progress NONE = (done, total) -> true;

  /**
   * One more report is ready.
   *
   * @param done how many are, this one included
   * @param total how many plans there are, where their stream knows
   * @return whether to go on; if not, this report is the last to be handed out
   */
  boolean advanced(long done, OptionalLong total);
}
