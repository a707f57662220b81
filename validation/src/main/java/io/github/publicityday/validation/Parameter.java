package io.github.publicityday.validation;

import io.github.publicityday.format.tree.Quoted;

/**
 * Something about a rule that a {@link RulePolicy} can set. Declared as a constant in the rule's
 * class, listed by {@link Rule#parameters}, given its value by {@link Rule#with}.
 *
 * @param name in kebab case, unique within the rule
 * @param domain which values it can have
 * @param standard the value that it has unless somebody decides otherwise
 * @param <T> the type of its values
 */
public record Parameter<T>(String name, Domain<T> domain, T standard) {
  /**
   * The parameter.
   *
   * @throws IllegalArgumentException if the standard value is none that the parameter can have
   */
  public Parameter {
    check(name, domain, standard);
  }

  /**
   * {@code value}, if the parameter can have it.
   *
   * @throws IllegalArgumentException if not; the message names the value and the bounds
   */
  public T require(T value) {
    check(name, domain, value);
    return value;
  }

  /**
   * The value that {@code text} writes: {@code 8}, {@code true}, {@code lead, host}.
   *
   * @throws IllegalArgumentException if it writes none; the message names the text and the bounds
   */
  public T parse(String text) {
    return domain
        .parse(text)
        .orElseThrow(() -> new IllegalArgumentException(refusal(name, domain, Quoted.of(text))));
  }

  /** How the standard value is written. */
  public String standardText() {
    return domain.textOf(standard);
  }

  static void check(String name, Domain<?> domain, Object value) {
    if (!domain.includes(value)) {
      throw new IllegalArgumentException(refusal(name, domain, value));
    }
  }

  private static String refusal(String name, Domain<?> domain, Object value) {
    return name + " is " + value + " where " + domain.description() + " is expected";
  }
}
