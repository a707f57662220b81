package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A type of records, whose contents are asked for and changed by reflection. */
final class RecordType {
  private static final ClassValue<RecordType> TYPES =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return new RecordType(type);
        }
      };

  private final ImmutableMap<String, Method> accessors;
  private final Constructor<?> constructor;

  private RecordType(Class<?> type) {
    ImmutableMap.Builder<String, Method> all = ImmutableMap.builder();
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      Method accessor = component.getAccessor();
      // Needed for a record that is not public; fails where its module does not allow it.
      accessor.trySetAccessible();
      all.put(component.getName(), accessor);
    }
    accessors = all.buildOrThrow();
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new LinkageError(type + " has no canonical constructor", e);
    }
  }

  static RecordType of(Record value) {
    return TYPES.get(value.getClass());
  }

  /** What {@code value} holds, by name. */
  Map<String, Object> contentsOf(Record value) {
    Map<String, Object> contents = new LinkedHashMap<>();
    accessors.forEach((name, accessor) -> contents.put(name, ModelType.invoke(value, accessor)));
    return contents;
  }

  /** {@code value}, or one with other contents if {@code change} gives any. */
  Record changed(Record value, UnaryOperator<Object> change) {
    List<Object> contents = List.copyOf(contentsOf(value).values());
    List<Object> others = contents.stream().map(change).toList();
    if (others.equals(contents)) {
      return value;
    }
    try {
      return (Record) constructor.newInstance(others.toArray());
    } catch (InvocationTargetException e) {
      throw ModelType.refusal(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(constructor + " cannot be called", e);
    }
  }
}
