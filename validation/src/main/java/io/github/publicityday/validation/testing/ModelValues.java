package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values that a plan is made of, seen alike whatever their type, so that a change to all of
 * them reaches what the model gains later too.
 */
final class ModelValues {
  private ModelValues() {}

  /**
   * {@code value} with everything in it changed that {@code change} gives another value for, from
   * the outside in.
   */
  static Object changed(Object value, UnaryOperator<Object> change) {
    Object changed = change.apply(value);
    if (!changed.equals(value)) {
      return changed;
    } else if (value instanceof ImmutableList<?> list) {
      return list.stream()
          .map(item -> changed(item, change))
          .collect(ImmutableList.toImmutableList());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(content -> changed(content, change));
    } else if (value instanceof Record record) {
      return RecordType.of(record).changed(record, content -> changed(content, change));
    }
    Optional<ModelType> type = ModelType.of(value);
    if (type.isPresent()) {
      for (ModelType.Field field : type.get().fields()) {
        Object content = field.of(value);
        Object other = changed(content, change);
        if (!other.equals(content)) {
          changed = type.get().with(changed, field, other);
        }
      }
    }
    return changed;
  }
}
