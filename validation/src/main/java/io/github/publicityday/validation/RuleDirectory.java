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
 * Rules by id: the one place where a name that somebody wrote is turned into a rule, be it the
 * rule's id or one of its {@linkplain Rule#formerIds() former ids}. Immutable.
 */
public final class RuleDirectory {
  private final ImmutableSortedMap<String, Rule> rules;

  /** By former id, the id. */
  private final ImmutableMap<String, String> renamed;

  private RuleDirectory(
      ImmutableSortedMap<String, Rule> rules, ImmutableMap<String, String> renamed) {
    this.rules = rules;
    this.renamed = renamed;
  }

  /**
   * The directory of {@code rules}.
   *
   * @throws IllegalArgumentException if two of them have one id, or one has a former id that is
   *     another's id or former id
   */
  public static RuleDirectory of(Iterable<? extends Rule> rules) {
    SortedMap<String, Rule> byId = new TreeMap<>();
    for (Rule rule : rules) {
      Rule other = byId.put(rule.id(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules have the id \"" + rule.id() + "\": " + names(other, rule));
      }
    }
    Map<String, String> renamed = new HashMap<>();
    byId.forEach(
        (id, rule) -> {
          for (String former : rule.formerIds()) {
            String other = byId.containsKey(former) ? former : renamed.put(former, id);
            if (other != null) {
              throw new IllegalArgumentException(
                  "the former id \""
                      + former
                      + "\" of "
                      + id
                      + " means another rule: "
                      + names(byId.get(other), rule));
            }
          }
        });
    return new RuleDirectory(ImmutableSortedMap.copyOfSorted(byId), ImmutableMap.copyOf(renamed));
  }

  private static String names(Rule one, Rule other) {
    return one.getClass().getName() + " and " + other.getClass().getName();
  }

  /** The rules, sorted by id. */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /** Their ids, sorted. */
  public ImmutableList<String> ids() {
    return rules.keySet().asList();
  }

  /** The rule whose id, or one of whose former ids, is {@code name}. */
  public Optional<Rule> find(String name) {
    return Optional.ofNullable(rules.get(renamed.getOrDefault(name, name)));
  }

  /** The id or former id that is nearest to {@code name}, if one is near enough to be meant. */
  public Optional<String> nearest(String name) {
    return Spelling.nearest(name, Iterables.concat(rules.keySet(), renamed.keySet()));
  }

  ImmutableSortedMap<String, Rule> byId() {
    return rules;
  }

  /** The same rules, each with the arguments that {@code policy} has for it. */
  RuleDirectory with(RulePolicy policy) {
    if (policy.arguments().isEmpty()) {
      return this;
    }
    return new RuleDirectory(
        ImmutableSortedMap.copyOfSorted(
            Maps.transformEntries(
                rules,
                (id, rule) -> {
                  Arguments arguments = policy.arguments().get(id);
                  return arguments == null ? rule : rule.with(arguments);
                })),
        renamed);
  }
}
