package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes one thing in a value of the model, in every way that its types allow: found by looking at
 * the types, so that an attribute that the model gains is changed as well. A value that cannot be
 * built is left out.
 */
final class PlanMutations {
  /**
   * A value with one thing changed.
   *
   * @param where the types and attributes that lead to it, the innermost last
   */
  record Mutation(Object value, String where) {}

  /** The attributes that were changed at least once, as {@code Type.attribute}. */
  final Set<String> changed = new LinkedHashSet<>();

  /** The attributes of all types that are part of a plan. */
  static Set<String> attributesOf(Class<?> type) {
    Set<String> attributes = new LinkedHashSet<>();
    collect(type, attributes, new LinkedHashSet<>());
    return attributes;
  }

  private static void collect(Type type, Set<String> attributes, Set<Type> seen) {
    if (type instanceof ParameterizedType container) {
      for (Type argument : container.getActualTypeArguments()) {
        collect(argument, attributes, seen);
      }
    }
    if (!(type instanceof Class<?> model) || !isModel(model) || !seen.add(type)) {
      return;
    }
    if (model.isSealed()) {
      for (Class<?> alternative : model.getPermittedSubclasses()) {
        collect(alternative, attributes, seen);
      }
    }
    for (Method accessor : accessors(model)) {
      attributes.add(model.getSimpleName() + "." + accessor.getName());
      collect(accessor.getGenericReturnType(), attributes, seen);
    }
  }

  private static boolean isModel(Class<?> type) {
    return type.getName().startsWith("io.github.publicityday.") && !type.isEnum();
  }

  /** What a value of the model consists of. */
  private static List<Method> accessors(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    } else if (type.isSealed() || !type.isInterface()) {
      return type.isInterface() ? List.of() : single(type);
    }
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  /** Ids are classes around a text. */
  private static List<Method> single(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals("value") && method.getParameterCount() == 0)
        .toList();
  }

  /** The interface that a generated value implements. */
  private static Class<?> modelType(Object value) {
    Class<?> type = value.getClass();
    if (type.isRecord() || type.getInterfaces().length == 0) {
      return type;
    }
    return Arrays.stream(type.getInterfaces())
        .filter(PlanMutations::isModel)
        .findFirst()
        .<Class<?>>map(found -> found)
        .orElse(type);
  }

  List<Mutation> of(Object value) {
    if (value instanceof String text) {
      return leaf(
          text.endsWith("*") ? "*" + text.substring(1) : text + "x"); // a mask has its length
    } else if (value instanceof Integer number) {
      return leaf(number + 1);
    } else if (value instanceof Boolean flag) {
      return leaf(!flag);
    } else if (value instanceof LocalDate date) {
      return leaf(date.plusDays(1));
    } else if (value instanceof LocalDateTime instant) {
      return leaf(instant.plusMinutes(1), instant.minusMinutes(1));
    } else if (value instanceof LocalTime time) {
      return leaf(time.plusMinutes(1));
    } else if (value instanceof Duration duration) {
      return leaf(duration.plusMinutes(1), duration.minusMinutes(1));
    } else if (value instanceof MonthDay day) {
      return leaf(day.withDayOfMonth(day.getDayOfMonth() % 28 + 1));
    } else if (value instanceof ZoneId) {
      return leaf(ZoneId.of("Asia/Urumqi"));
    } else if (value instanceof Enum<?> constant) {
      return ofConstant(constant);
    } else if (value instanceof OptionalInt number) {
      return number.isPresent()
          ? leaf(OptionalInt.empty(), OptionalInt.of(number.getAsInt() + 1))
          : List.of();
    } else if (value instanceof Optional<?> optional) {
      return ofOptional(optional);
    } else if (value instanceof List<?> list) {
      return ofList(list);
    }
    return ofModel(value);
  }

  private static List<Mutation> leaf(Object... values) {
    return Stream.of(values).map(value -> new Mutation(value, "")).toList();
  }

  private static List<Mutation> ofConstant(Enum<?> constant) {
    return Stream.of(constant.getDeclaringClass().getEnumConstants())
        .filter(other -> other != constant)
        .limit(1)
        .flatMap(other -> leaf(other).stream())
        .toList();
  }

  private List<Mutation> ofOptional(Optional<?> optional) {
    return Stream.concat(
            optional.isPresent() ? leaf(Optional.empty()).stream() : Stream.of(),
            optional.stream()
                .flatMap(item -> of(item).stream())
                .map(item -> new Mutation(Optional.of(item.value()), item.where())))
        .toList();
  }

  private List<Mutation> ofList(List<?> list) {
    List<Mutation> mutations = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      List<Object> shorter = new ArrayList<>(list);
      Object removed = shorter.remove(index);
      mutations.add(new Mutation(ImmutableList.copyOf(shorter), "[removed " + index + "]"));
      List<Object> longer = new ArrayList<>(list);
      longer.add(removed);
      mutations.add(new Mutation(ImmutableList.copyOf(longer), "[again " + index + "]"));
      for (Mutation item : of(removed)) {
        List<Object> changedList = new ArrayList<>(list);
        changedList.set(index, item.value());
        mutations.add(
            new Mutation(ImmutableList.copyOf(changedList), "[" + index + "]" + item.where()));
      }
    }
    return mutations;
  }

  private List<Mutation> ofModel(Object value) {
    Class<?> type = modelType(value);
    List<Mutation> mutations = new ArrayList<>();
    for (Method accessor : accessors(type)) {
      String name = type.getSimpleName() + "." + accessor.getName();
      for (Mutation attribute : of(invoke(accessor, value))) {
        build(value, type, accessor, attribute.value())
            .filter(built -> !built.equals(value))
            .ifPresent(
                built -> {
                  changed.add(name);
                  mutations.add(new Mutation(built, " " + name + attribute.where()));
                });
      }
    }
    return mutations;
  }

  private static Optional<Object> build(
      Object value, Class<?> type, Method attribute, Object changed) {
    try {
      if (type.isRecord()) {
        return Optional.of(ofRecord(value, type, attribute, changed));
      } else if (!type.isInterface()) {
        return Optional.of(type.getMethod("of", String.class).invoke(null, changed));
      }
      Object builder = type.getMethod("builder").invoke(null);
      setter(builder, "from", type).apply(value);
      setter(builder, attribute.getName(), attribute.getReturnType()).apply(changed);
      Method build = builder.getClass().getMethod("build");
      return Optional.of(build.invoke(builder));
    } catch (InvocationTargetException e) {
      return Optional.empty(); // the model refuses such a value
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + "." + attribute.getName(), e);
    }
  }

  private static Object ofRecord(Object value, Class<?> type, Method attribute, Object changed)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] =
          components[i].getName().equals(attribute.getName())
              ? changed
              : invoke(components[i].getAccessor(), value);
    }
    return type.getDeclaredConstructor(types).newInstance(arguments);
  }

  private interface Setter {
    void apply(Object value) throws ReflectiveOperationException;
  }

  /** Lists are set as a whole by the method that takes any iterable. */
  private static Setter setter(Object builder, String name, Class<?> type) {
    Class<?> parameter = List.class.isAssignableFrom(type) ? Iterable.class : type;
    return value ->
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(name) && !method.isBridge())
            .filter(
                method ->
                    method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(parameter))
            .findFirst()
            .orElseThrow(() -> new AssertionError(builder.getClass() + "." + name))
            .invoke(builder, value);
  }

  private static Object invoke(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
