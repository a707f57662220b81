package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.publicityday.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be found, by id: the one place where a name that somebody wrote is turned into a rule, a
 * {@link WaiverCheck} or a {@link PortfolioCheck}, be it the id or one of its {@linkplain
 * FindingKind#formerIds() former ids}. Immutable.
 */
public final class RuleDirectory {
  private final ImmutableSortedMap<String, Rule> rules;
  private final ImmutableSortedMap<String, FindingKind> kinds;

  /** By former id, the id. */
  private final ImmutableMap<String, String> renamed;

  private RuleDirectory(
      ImmutableSortedMap<String, Rule> rules, ImmutableMap<String, String> renamed) {
    this.rules = rules;
    this.renamed = renamed;
    SortedMap<String, FindingKind> kinds = checks();
    kinds.putAll(rules);
    this.kinds = ImmutableSortedMap.copyOfSorted(kinds);
  }

  /** What is found by no rule, by id. */
  private static SortedMap<String, FindingKind> checks() {
    SortedMap<String, FindingKind> checks = new TreeMap<>();
    for (WaiverCheck check : WaiverCheck.values()) {
      checks.put(check.id(), check);
    }
    for (PortfolioCheck check : PortfolioCheck.values()) {
      checks.put(check.id(), check);
    }
    return checks;
  }

  /**
   * The directory of {@code rules} and of what is found without them.
   *
   * @throws IllegalArgumentException if two of them have one id, or one has a former id that is
   *     another's id or former id
   */
  public static RuleDirectory of(Iterable<? extends Rule> rules) {
    SortedMap<String, FindingKind> byId = checks();
    ImmutableSortedMap.Builder<String, Rule> own = ImmutableSortedMap.naturalOrder();
    for (Rule rule : rules) {
      FindingKind other = byId.put(rule.id(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules have the id \"" + rule.id() + "\": " + names(other, rule));
      }
      own.put(rule.id(), rule);
    }
    Map<String, FindingKind> renamed = new HashMap<>();
    for (FindingKind kind : byId.values()) {
      for (String former : kind.formerIds()) {
        FindingKind other = byId.get(former);
        if (other == null) {
          other = renamed.put(former, kind);
        }
        if (other != null) {
          throw new IllegalArgumentException(
              "the former id \""
                  + former
                  + "\" of "
                  + kind.id()
                  + " means another rule: "
                  + names(other, kind));
        }
      }
    }
    return new RuleDirectory(
        own.buildOrThrow(), ImmutableMap.copyOf(Maps.transformValues(renamed, FindingKind::id)));
  }

  private static String names(FindingKind one, FindingKind other) {
    return one.getClass().getName() + " and " + other.getClass().getName();
  }

  /** The rules, sorted by id. */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /** The rules and the checks of waivers and portfolios, sorted by id. */
  public ImmutableList<FindingKind> kinds() {
    return kinds.values().asList();
  }

  /** Their ids, sorted. */
  public ImmutableList<String> ids() {
    return kinds.keySet().asList();
  }

  /** What has {@code name} as its id, or as one of its former ids. */
  public Optional<FindingKind> find(String name) {
    return Optional.ofNullable(kinds.get(renamed.getOrDefault(name, name)));
  }

  /** The id or former id that is nearest to {@code name}, if one is near enough to be meant. */
  public Optional<String> nearest(String name) {
    return Spelling.nearest(name, Iterables.concat(kinds.keySet(), renamed.keySet()));
  }

  ImmutableSortedMap<String, Rule> byId() {
    return rules;
  }

  /** The same rules, each with the arguments that {@code policy} has for it. */
  RuleDirectory with(RulePolicy policy) {
    if (policy.arguments().isEmpty()) {
      return this;
    }
    SortedMap<String, Rule> set = new TreeMap<>(rules);
    policy
        .arguments()
        .forEach((id, arguments) -> set.computeIfPresent(id, (same, rule) -> rule.with(arguments)));
    return new RuleDirectory(ImmutableSortedMap.copyOfSorted(set), renamed);
  }
}
