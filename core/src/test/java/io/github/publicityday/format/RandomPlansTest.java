package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.publicityday.PublicityPlan;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generator leaves nothing out, so what holds for its plans holds for the model. */
class RandomPlansTest {
  private static final String MODEL = PublicityPlan.class.getPackageName();

  /** Every attribute that was met, with the values that it had. */
  private final SetMultimap<String, Object> values = HashMultimap.create();

  private final Set<Class<?>> met = new HashSet<>();

  @Test
  void givesEveryAttributeSeveralValuesAndMeetsEveryAlternative() throws Exception {
    for (long seed = 0; seed < 300; seed++) {
      visit(RandomPlans.of(seed));
    }
    Set<Class<?>> expected = new HashSet<>();
    Set<String> attributes = new HashSet<>();
    collect(PublicityPlan.class, expected, attributes);
    assertThat(met).containsAll(expected);
    assertThat(values.keySet()).containsAll(attributes);
    assertThat(attributes).allSatisfy(a -> assertThat(values.get(a)).as(a).hasSizeGreaterThan(1));
    assertThat(attributes).hasSizeGreaterThan(100);
    assertThat(expected).hasSizeGreaterThan(50);
  }

  @Test
  void givesTheSamePlanForTheSameSeed() {
    assertThat(RandomPlans.of(7)).isEqualTo(RandomPlans.of(7)).isNotEqualTo(RandomPlans.of(8));
  }

  /** The types that a plan can hold, and their attributes, as the model declares them. */
  private static void collect(Class<?> type, Set<Class<?>> types, Set<String> attributes) {
    if (!type.getName().startsWith(MODEL) || type.isEnum()) {
      return;
    }
    if (type.isSealed()) {
      for (Class<?> alternative : type.getPermittedSubclasses()) {
        collect(alternative, types, attributes);
      }
      return;
    }
    if (types.add(type)) {
      for (Method attribute : attributes(type)) {
        attributes.add(nameOf(attribute));
        for (Class<?> inner : typesIn(attribute.getGenericReturnType().getTypeName())) {
          collect(inner, types, attributes);
        }
      }
    }
  }

  private static List<Class<?>> typesIn(String genericType) {
    return Arrays.stream(genericType.split("[<>,\\s]+"))
        .filter(name -> name.startsWith(MODEL))
        .<Class<?>>map(
            name -> {
              try {
                return Class.forName(name);
              } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  /** The parts of a record, or what a builder of the interface must set. */
  private static List<Method> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(c -> c.getAccessor()).toList();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isAbstract(m.getModifiers()) && m.getParameterCount() == 0)
        .toList();
  }

  private static String nameOf(Method attribute) {
    return attribute.getDeclaringClass().getSimpleName() + "." + attribute.getName();
  }

  private void visit(Object plan) throws ReflectiveOperationException {
    Deque<Object> left = new ArrayDeque<>(List.of(plan));
    while (!left.isEmpty()) {
      Object next = left.pop();
      if (next instanceof Collection<?> collection) {
        left.addAll(collection);
      } else if (next instanceof Optional<?> optional) {
        optional.ifPresent(left::add);
      } else if (!(next instanceof OptionalInt) && !(next instanceof Enum)) {
        for (Class<?> type : modelTypesOf(next)) {
          met.add(type);
          for (Method attribute : attributes(type)) {
            Object value = attribute.invoke(next);
            values.put(nameOf(attribute), value);
            left.add(value);
          }
        }
      }
    }
  }

  private static List<Class<?>> modelTypesOf(Object value) {
    Class<?> type = value.getClass();
    if (!type.getName().startsWith(MODEL)) {
      return List.of();
    }
    return type.isRecord() ? List.of(type) : List.of(type.getInterfaces());
  }
}
