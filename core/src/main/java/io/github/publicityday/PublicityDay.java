package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recurring day of publicity (宣傳日). The known ones are in {@link PublicityDays}; a host adds its
 * own by building one.
 */
@Value.Immutable
@ModelStyle
public interface PublicityDay {
  /** A short code, {@code 110} or {@code 6.26}; not blank. */
  String code();

  /** The name in English; not blank. */
  String name();

  /** The name in simplified Chinese; not blank. */
  String chineseName();

  /** When it falls. */
  Recurrence recurrence();

  /** The ways in which its years are counted; at most one is the main one; empty if not counted. */
  ImmutableList<Numbering> numberings();

  /** The count that most sources use; empty if there is none. */
  default Optional<Numbering> mainNumbering() {
    return numberings().stream().filter(Numbering::main).findFirst();
  }

  /** A builder; everything but the numberings must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PublicityDay}. */
  final class Builder extends ImmutablePublicityDay.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if a text is blank or two numberings are the main one
     */
    @Override
    public PublicityDay build() {
      PublicityDay day = super.build();
      Checks.requireNotBlank("code of publicity day", day.code());
      Checks.requireNotBlank("name of publicity day", day.code(), day.name());
      Checks.requireNotBlank("Chinese name of publicity day", day.code(), day.chineseName());
      if (day.numberings().stream().filter(Numbering::main).count() > 1) {
        throw new IllegalArgumentException(
            "publicity day " + day.code() + " has two main numberings: " + day.numberings());
      }
      return day;
    }
  }
}
