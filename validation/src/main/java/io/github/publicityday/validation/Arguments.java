package io.github.publicityday.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import io.github.publicityday.Spelling;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values for some of the parameters of one rule. Immutable.
 *
 * @param values by parameter, in the order of their names; each is one that the parameter can have
 */
public record Arguments(ImmutableMap<Parameter<?>, Object> values) {
  private static final Comparator<Parameter<?>> BY_NAME = Comparator.comparing(Parameter::name);
  private static final Arguments NONE = new Arguments(ImmutableMap.of());

  /**
   * These values.
   *
   * @throws IllegalArgumentException if a parameter cannot have its value, or two have one name
   */
  public Arguments {
    values.forEach(
        (parameter, value) -> Parameter.check(parameter.name(), parameter.domain(), value));
    // Equal whatever the order in which they were said, and told in the same.
    values = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(values, BY_NAME));
  }

  /** No values: every parameter keeps the one that it has. */
  public static Arguments none() {
    return NONE;
  }

  /**
   * These values and that of {@code parameter}, instead of any that it or another parameter of its
   * name has here.
   *
   * @throws IllegalArgumentException if the parameter cannot have the value
   */
  public <T> Arguments with(Parameter<T> parameter, T value) {
    Map<Parameter<?>, Object> more = new TreeMap<>(BY_NAME);
    more.putAll(values);
    more.remove(parameter);
    more.put(parameter, value);
    return new Arguments(ImmutableMap.copyOf(more));
  }

  /**
   * Checks that {@code rule} has these parameters.
   *
   * @throws IllegalArgumentException if it does not; the message names the nearest
   */
  void requireFor(Rule rule) {
    for (Parameter<?> parameter : values.keySet()) {
      if (!rule.parameters().contains(parameter)) {
        throw new IllegalArgumentException(
            "the policy sets an unknown parameter \""
                + parameter.name()
                + "\" of "
                + rule.id()
                + Spelling.nearest(
                        parameter.name(), Lists.transform(rule.parameters(), Parameter::name))
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse(""));
      }
    }
  }

  /** The value of {@code parameter}, or {@code otherwise} if it is not among these. */
  public <T> T of(Parameter<T> parameter, T otherwise) {
    Object value = values.get(parameter);
    if (value == null) {
      return otherwise;
    }
    // The domain includes the value, and includes nothing of another type.
    @SuppressWarnings("unchecked")
    T typed = (T) value;
    return typed;
  }
}
