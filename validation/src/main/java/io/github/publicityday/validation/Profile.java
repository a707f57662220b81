package io.github.publicityday.validation;

import com.google.common.collect.ImmutableMap;

/**
 * How far a plan has come, and so how grave it is that something is missing from it. A profile is
 * where a {@link RulePolicy} starts; what the policy itself says of a rule goes before.
 */
public enum Profile {
  /**
   * The plan is being written. What is only not written yet is {@link Severity#INFO}: who answers,
   * leads, takes part or is in charge, when, where, in which year. What contradicts itself or
   * cannot run is as grave as ever, since more writing does not mend it. An error fails.
   */
  DRAFT(
      FailOn.ERROR,
      ImmutableMap.<String, Severity>builder()
          .put("diffuse-responsibility", Severity.INFO)
          .put("leading-group-without-head", Severity.INFO)
          .put("missing-leading-group", Severity.INFO)
          .put("missing-overall-lead", Severity.INFO)
          .put("missing-responsible-unit", Severity.INFO)
          .put("missing-time", Severity.INFO)
          .put("missing-venue", Severity.INFO)
          .put("participants-not-listed", Severity.INFO)
          .put("partner-without-liaison", Severity.INFO)
          .put("supervisor-missing", Severity.INFO)
          .put("year-unknown", Severity.INFO)
          .buildOrThrow()),

  /**
   * The plan is complete and read by somebody else. Every rule is as grave as it thinks itself. An
   * error fails. This is the standard.
   */
  REVIEW(FailOn.ERROR, ImmutableMap.of()),

  /**
   * The plan is about to be issued, and what it leaves open then stays open. Where a unit cannot
   * tell from it when and where to come, under whom, or whether it is meant at all, that is an
   * {@link Severity#ERROR} (that nobody answers always is); where it can only not tell with how
   * many people, or the bureau cannot follow up afterwards, because issuer, period, report or
   * recipient are not named, it is a {@link Severity#WARNING}. A warning fails, so that a clash is
   * settled before the units read of it.
   */
  RELEASE(
      FailOn.WARNING,
      ImmutableMap.<String, Severity>builder()
          .put("missing-issuer", Severity.WARNING)
          .put("missing-overall-lead", Severity.ERROR)
          .put("missing-period", Severity.WARNING)
          .put("missing-report", Severity.WARNING)
          .put("missing-staffing", Severity.WARNING)
          .put("missing-time", Severity.ERROR)
          .put("missing-venue", Severity.ERROR)
          .put("participants-not-listed", Severity.ERROR)
          .put("report-without-recipient", Severity.WARNING)
          .put("year-unknown", Severity.ERROR)
          .buildOrThrow());

  private final FailOn failOn;
  private final ImmutableMap<String, Severity> severities;

  Profile(FailOn failOn, ImmutableMap<String, Severity> severities) {
    this.failOn = failOn;
    this.severities = severities;
  }

  /** How grave a finding must be for a plan to be turned back. */
  public FailOn failOn() {
    return failOn;
  }

  /**
   * By rule id, how grave the ordinary findings of the rules are that the profile thinks more or
   * less grave than they do themselves. A rule that a validator does not have plays no part.
   */
  public ImmutableMap<String, Severity> severities() {
    return severities;
  }
}
