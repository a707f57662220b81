package io.github.publicityday.validation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Waiver;
import java.time.LocalDate;

/**
 * What the engine itself finds, since no rule sees what the others do: waivers that do nothing any
 * more. To a policy, a report and its reader they are like rules, but no waiver can waive what they
 * find, and only the report on a plan with waivers has lines for them in its ledger.
 */
public enum WaiverCheck implements FindingKind {
  /**
   * Flags a waiver that is past its last day and whose finding therefore is reported again.
   *
   * <p><b>Fails:</b> "until 2027-01-04", checked as of 5 January, and the finding is still there.
   * <b>Passes:</b> the same until 5 January: the last day counts.
   *
   * <p><b>Why it matters:</b> somebody accepted the gap for a time; now it must be mended or
   * accepted anew.
   *
   * <p><b>Severity:</b> WARNING; the finding itself is reported as gravely as ever.
   *
   * <p><b>Leaves alone:</b> a waiver whose finding is gone, which is stale; of several waivers with
   * one fingerprint, all but the one that holds longest.
   *
   * <p><b>Cannot be checked:</b> a waiver with a last day, in a validation that is not told the
   * date; it holds.
   */
  EXPIRED_WAIVER,

  /**
   * Flags a waiver whose fingerprint no finding has.
   *
   * <p><b>Fails:</b> the waiver of a finding that has since been mended. <b>Passes:</b> the waiver
   * of one that is still there, even if a limit would have left it out of the report.
   *
   * <p><b>Why it matters:</b> it hides the mistake if somebody makes it again.
   *
   * <p><b>Severity:</b> WARNING; the plan can run, and the waiver should be struck out.
   *
   * <p><b>Leaves alone:</b> the date; a waiver that has run out and names nothing is stale as well.
   *
   * <p><b>Cannot be checked:</b> a waiver of a finding of a rule that is switched off, and any that
   * matches nothing while a rule has failed.
   */
  STALE_WAIVER;

  private static final ImmutableSet<String> IDS =
      ImmutableSet.of(EXPIRED_WAIVER.id(), STALE_WAIVER.id());

  @Override
  public String id() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** The ids of all checks, in order. No rule can have one of them. */
  public static ImmutableSet<String> ids() {
    return IDS;
  }

  /**
   * A waiver ran out.
   *
   * @param name what a reader calls the subject of the finding that is reported again, or a
   *     constant for what a plan has no name for
   * @param rule the rule that found it
   * @param until the last day of the waiver
   * @param by who accepted the finding
   */
  public record Expired(Object name, String rule, LocalDate until, String by) implements Evidence {}

  /**
   * A waiver names nothing.
   *
   * @param fingerprint what it names
   * @param reason why it was accepted
   * @param by who accepted it
   */
  public record Stale(String fingerprint, String reason, String by) implements Evidence {
    static Stale of(Waiver waiver) {
      return new Stale(waiver.fingerprint(), waiver.reason(), waiver.by());
    }
  }

  /**
   * Nobody told the date.
   *
   * @param until the last day of the waiver
   */
  public record DateUnknown(LocalDate until) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.date-unknown";
    }
  }

  /**
   * The waiver names a finding of a rule that does not run.
   *
   * @param rule the rule
   */
  public record RuleOff(String rule) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.rule-off";
    }
  }

  /**
   * The finding that the waiver names may be lost.
   *
   * @param rules the rules that failed; at least one
   */
  public record FindingsLost(ImmutableList<String> rules) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.findings-lost";
    }
  }
}
