package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type of the model that has fields and a builder, by reflection. */
final class ModelType {
  private static final ClassValue<Optional<ModelType>> TYPES =
      new ClassValue<>() {
        @Override
        protected Optional<ModelType> computeValue(Class<?> type) {
          return Arrays.stream(type.getInterfaces())
              .filter(face -> face.getPackage().equals(PublicityPlan.class.getPackage()))
              // The days are the world's, not the plan's.
              .filter(face -> face != PublicityDay.class)
              .flatMap(face -> named("builder", face).findFirst().stream())
              .map(builder -> new ModelType(builder, type))
              .findFirst();
        }
      };

  private final Method builder;
  private final Method from;
  private final Method build;
  private final ImmutableList<Field> fields;

  private ModelType(Method builder, Class<?> implementation) {
    Class<?> model = builder.getDeclaringClass();
    Class<?> builders = builder.getReturnType();
    this.builder = builder;
    build = named("build", builders).findFirst().orElseThrow();
    from =
        named("from", builders)
            .filter(each -> each.getParameterTypes()[0].isAssignableFrom(implementation))
            .findFirst()
            .orElseThrow();
    fields =
        Arrays.stream(model.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .sorted(Comparator.comparing(Method::getName))
            .map(accessor -> new Field(accessor, setter(accessor, builders)))
            .collect(ImmutableList.toImmutableList());
  }

  /** A field: what asks for it, and the builder's method that sets it. */
  record Field(Method accessor, Method setter) {
    String name() {
      return accessor.getName();
    }

    /** What the field of {@code value} holds. */
    Object of(Object value) {
      return invoke(value, accessor);
    }
  }

  /** The type of {@code value}; empty if it is not of the model, or has no fields. */
  static Optional<ModelType> of(Object value) {
    return TYPES.get(value.getClass());
  }

  /** The fields, by name. */
  ImmutableList<Field> fields() {
    return fields;
  }

  /**
   * {@code value} with another content of {@code field}.
   *
   * @throws IllegalArgumentException if it cannot have that content
   */
  Object with(Object value, Field field, Object content) {
    Object filled = invoke(invoke(null, builder), from, value);
    return invoke(invoke(filled, field.setter(), content), build);
  }

  private static Method setter(Method accessor, Class<?> builders) {
    return named(accessor.getName(), builders)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
        .findFirst()
        .orElseThrow(() -> new LinkageError(builders + " has no " + accessor.getName()));
  }

  private static Stream<Method> named(String name, Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name));
  }

  static Object invoke(@Nullable Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw refusal(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method + " cannot be called", e);
    }
  }

  static RuntimeException refusal(InvocationTargetException e) {
    return e.getCause() instanceof RuntimeException refusal
        ? refusal
        : new IllegalStateException(e.getCause());
  }
}
