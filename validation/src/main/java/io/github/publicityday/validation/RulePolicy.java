package io.github.publicityday.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a host asks of the rules: which run, with what arguments, how grave each is, what turns a
 * plan back, and how much a report holds. Immutable; a rule that it does not mention is as the
 * profile has it, or else as it is.
 *
 * @param profile where the policy starts
 * @param disabled the ids of the rules that do not run
 * @param enabled the ids of the rules that run although they are off by default, unless they are
 *     disabled as well; any other mention of a rule switches it on too
 * @param severities by rule id, how grave the rule's ordinary findings are; those that the rule
 *     itself thinks more or less grave than usual keep their severity where the rule's is raised,
 *     and are capped where it is lowered
 * @param arguments by rule id, values for the rule's parameters
 * @param failOn how grave a finding must be for a plan to be turned back
 * @param limits how much of what the rules find a report holds
 */
public record RulePolicy(
    Profile profile,
    ImmutableSet<String> disabled,
    ImmutableSet<String> enabled,
    ImmutableMap<String, Severity> severities,
    ImmutableMap<String, Arguments> arguments,
    FailOn failOn,
    ReportLimits limits) {

  private static final RulePolicy DEFAULT = of(Profile.REVIEW);

  /** Every rule is as it thinks itself, an error fails; reports have the standard limits. */
  public static RulePolicy standard() {
    return DEFAULT;
  }

  /** What {@code profile} asks for, and nothing more. */
  public static RulePolicy of(Profile profile) {
    return builder().profile(profile).build();
  }

  /** A builder of the standard policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether {@code rule} runs. */
  public boolean allows(FindingKind rule) {
    String id = rule.id();
    return !disabled.contains(id) && (rule.isOnByDefault() || mentioned().contains(id));
  }

  /**
   * How grave a finding of {@code rule} is that the rule itself, whose ordinary findings are {@code
   * usual}, thinks {@code own}.
   *
   * @param rule the id that the rule has now
   */
  public Severity severityOf(String rule, Severity usual, Severity own) {
    Severity set = severities.get(rule);
    if (set == null) {
      set = profile.severities().getOrDefault(rule, usual);
    }
    if (own == usual) {
      return set;
    }
    boolean lowered = set.compareTo(usual) < 0;
    return lowered && own.compareTo(set) > 0 ? set : own;
  }

  /** The ids of all rules that the policy itself mentions. */
  ImmutableSet<String> mentioned() {
    return ImmutableSet.<String>builder()
        .addAll(disabled)
        .addAll(enabled)
        .addAll(severities.keySet())
        .addAll(arguments.keySet())
        .build();
  }

  /**
   * This policy with the ids that its rules have now, for those that they had once.
   *
   * @throws IllegalArgumentException if it mentions a rule that {@code directory} does not have, or
   *     one by two ids, or a parameter that the rule does not have
   */
  RulePolicy about(RuleDirectory directory) {
    Map<String, String> ids = new TreeMap<>();
    Map<String, String> mentions = new TreeMap<>();
    for (String mention : mentioned()) {
      FindingKind rule = directory.find(mention).orElseThrow(() -> unknownRule(mention, directory));
      String other = mentions.put(rule.id(), mention);
      if (other != null) {
        throw new IllegalArgumentException(
            "the policy mentions one rule as \"" + other + "\" and as \"" + mention + "\"");
      }
      ids.put(mention, rule.id());
      Arguments values = arguments.get(mention);
      if (values != null) {
        values.requireFor(rule);
      }
    }
    return new RulePolicy(
        profile,
        renamed(disabled, ids),
        renamed(enabled, ids),
        renamed(severities, ids),
        renamed(arguments, ids),
        failOn,
        limits);
  }

  private static IllegalArgumentException unknownRule(String mention, RuleDirectory directory) {
    return new IllegalArgumentException(
        "the policy mentions an unknown rule \""
            + mention
            + "\""
            + directory
                .nearest(mention)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse(""));
  }

  private static ImmutableSet<String> renamed(Set<String> rules, Map<String, String> ids) {
    Set<String> renamed = new TreeSet<>();
    rules.forEach(rule -> renamed.add(ids.getOrDefault(rule, rule)));
    return ImmutableSet.copyOf(renamed);
  }

  private static <V> ImmutableMap<String, V> renamed(
      Map<String, V> settings, Map<String, String> ids) {
    Map<String, V> renamed = new TreeMap<>();
    settings.forEach((rule, setting) -> renamed.put(ids.getOrDefault(rule, rule), setting));
    return ImmutableMap.copyOf(renamed);
  }

  /** Builds a {@link RulePolicy}. Ids are checked when a validator is built with the policy. */
  public static final class Builder {
    private final Set<String> disabled = new TreeSet<>();
    private final Set<String> enabled = new TreeSet<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private final Map<String, Arguments> arguments = new TreeMap<>();
    private Profile profile = Profile.REVIEW;
    private Optional<FailOn> failOn = Optional.empty();
    private ReportLimits limits = ReportLimits.STANDARD;

    private Builder() {}

    /** Sets where the policy starts; whatever else is said, before or after, goes before it. */
    public Builder profile(Profile profile) {
      this.profile = profile;
      return this;
    }

    /** Switches a rule off. */
    public Builder disable(String rule) {
      enabled.remove(rule);
      disabled.add(rule);
      return this;
    }

    /** Switches a rule on. */
    public Builder enable(String rule) {
      disabled.remove(rule);
      enabled.add(rule);
      return this;
    }

    /** Makes the findings of a rule as grave as {@code severity}. */
    public Builder severity(String rule, Severity severity) {
      severities.put(rule, severity);
      return this;
    }

    /**
     * Gives a parameter of a rule the value {@code value}.
     *
     * @throws IllegalArgumentException if the parameter cannot have the value; the message names
     *     the bounds
     */
    public <T> Builder set(String rule, Parameter<T> parameter, T value) {
      arguments.merge(
          rule, Arguments.none().with(parameter, value), (set, more) -> set.with(parameter, value));
      return this;
    }

    /** Sets how grave a finding must be for a plan to be turned back, instead of the profile's. */
    public Builder failOn(FailOn failOn) {
      this.failOn = Optional.of(failOn);
      return this;
    }

    /** Sets how much of what the rules find a report holds. */
    public Builder limits(ReportLimits limits) {
      this.limits = limits;
      return this;
    }

    /** The policy. */
    public RulePolicy build() {
      return new RulePolicy(
          profile,
          ImmutableSet.copyOf(disabled),
          ImmutableSet.copyOf(enabled),
          ImmutableMap.copyOf(severities),
          ImmutableMap.copyOf(arguments),
          failOn.orElse(profile.failOn()),
          limits);
    }
  }
}
