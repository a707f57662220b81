package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.Evidence;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** What an evidence says, by name: the components of its record. */
final class Facts {
  private static final ClassValue<ImmutableList<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected ImmutableList<Method> computeValue(Class<?> type) {
          if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is no record");
          }
          ImmutableList.Builder<Method> accessors = ImmutableList.builder();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Needed for a record that is not public; fails where its module does not allow it.
            accessor.trySetAccessible();
            accessors.add(accessor);
          }
          return accessors.build();
        }
      };

  private Facts() {}

  /**
   * The facts of {@code evidence}, in the order of the record.
   *
   * @throws IllegalStateException if it is no record, or its module does not let it be read
   */
  static ImmutableMap<String, Object> of(Evidence evidence) {
    ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
    for (Method accessor : ACCESSORS.get(evidence.getClass())) {
      try {
        facts.put(accessor.getName(), accessor.invoke(evidence));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(evidence.getClass().getName() + " cannot be read", e);
      }
    }
    return facts.buildOrThrow();
  }
}
