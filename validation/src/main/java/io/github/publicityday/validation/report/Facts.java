package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.Evidence;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What an evidence says, by name: the components of its record. */
final class Facts {
  private static final ClassValue<ImmutableList<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected ImmutableList<Method> computeValue(Class<?> type) {
          if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is no record");
          }
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              // Needed for a record that is not public; fails where its module does not allow it.
              .peek(Method::trySetAccessible)
              .collect(toImmutableList());
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
