package io.github.publicityday.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a host asks of the rules: which are off, how grave each is, and how much a report holds.
 * Immutable; says nothing about a rule that it does not mention.
 *
 * @param disabled the ids of the rules that do not run
 * @param severities by rule id, how grave the rule's ordinary findings are; those that the rule
 *     itself thinks more or less grave than usual keep their severity where the rule's is raised,
 *     and are capped where it is lowered
 */
public record RulePolicy(
    ImmutableSet<String> disabled, ImmutableMap<String, Severity> severities, ReportLimits limits) {

  private static final RulePolicy DEFAULT = builder().build();

  /** Every rule runs, as grave as it thinks itself; reports have the standard limits. */
  public static RulePolicy standard() {
    return DEFAULT;
  }

  /** A builder of the standard policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether {@code rule} runs. */
  public boolean allows(Rule rule) {
    return !disabled.contains(rule.id());
  }

  /**
   * How grave a finding of {@code rule} is that the rule itself, whose ordinary findings are {@code
   * usual}, thinks {@code own}.
   */
  Severity severityOf(String rule, Severity usual, Severity own) {
    Severity set = severities.getOrDefault(rule, usual);
    if (own == usual) {
      return set;
    }
    boolean lowered = set.compareTo(usual) < 0;
    return lowered && own.compareTo(set) > 0 ? set : own;
  }

  /** The ids of all rules that the policy mentions. */
  Set<String> mentioned() {
    return Sets.union(disabled, severities.keySet());
  }

  /** Builds a {@link RulePolicy}. Ids are checked when a validator is built with the policy. */
  public static final class Builder {
    private final Set<String> disabled = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private ReportLimits limits = ReportLimits.STANDARD;

    private Builder() {}

    /** Switches a rule off. */
    public Builder disable(String rule) {
      disabled.add(rule);
      return this;
    }

    /** Makes the findings of a rule as grave as {@code severity}. */
    public Builder severity(String rule, Severity severity) {
      severities.put(rule, severity);
      return this;
    }

    /** Sets how much of what the rules find a report holds. */
    public Builder limits(ReportLimits limits) {
      this.limits = limits;
      return this;
    }

    /** The policy. */
    public RulePolicy build() {
      return new RulePolicy(ImmutableSet.copyOf(disabled), ImmutableMap.copyOf(severities), limits);
    }
  }
}
