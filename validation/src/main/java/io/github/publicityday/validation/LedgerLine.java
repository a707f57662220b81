package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What became of one rule in one validation. Every rule of the validator has a line, whether it ran
 * or not.
 *
 * @param rule the rule's id
 * @param state what became of it
 * @param checked how many elements it gave a verdict on, those that it could not check included
 * @param failed how many findings it made, those that the report leaves out included
 * @param withheld how many of them the report leaves out, because they go beyond its {@linkplain
 *     ReportLimits limits}
 * @param waived how many of them waivers accept
 * @param unchecked what it could not check, and why, in document order
 * @param reason for a rule that crashed, what it threw; empty otherwise
 */
public record LedgerLine(
    String rule,
    State state,
    int checked,
    int failed,
    int withheld,
    int waived,
    ImmutableList<Unchecked> unchecked,
    Optional<String> reason) {

  /** The line of a rule that the policy switched off. */
  public static LedgerLine disabled(String rule) {
    return off(rule, State.DISABLED);
  }

  static LedgerLine offByDefault(String rule) {
    return off(rule, State.OFF_BY_DEFAULT);
  }

  private static LedgerLine off(String rule, State state) {
    return new LedgerLine(rule, state, 0, 0, 0, 0, ImmutableList.of(), Optional.empty());
  }

  static LedgerLine crashed(String rule, Throwable thrown) {
    return new LedgerLine(
        rule, State.CRASHED, 0, 0, 0, 0, ImmutableList.of(), Optional.of(thrown.toString()));
  }

  /** What can become of a rule. */
  public enum State {
    /** It looked at every element that it is about. */
    RAN,
    /** The policy switched it off. */
    DISABLED,
    /** It is {@linkplain Rule#isOnByDefault() off by default}, and the policy left it off. */
    OFF_BY_DEFAULT,
    /** It threw; what it had found until then is discarded, and the fault is the tool's. */
    CRASHED
  }
}
