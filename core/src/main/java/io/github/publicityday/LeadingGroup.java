package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The group that leads the campaign (領導小組). It coordinates the whole; it does not answer for a
 * single activity.
 */
@Value.Immutable
@ModelStyle
public interface LeadingGroup {
  /** 組長, where one is named. */
  Optional<Seat> head();

  /** 副組長, in the order of the text. */
  ImmutableList<Seat> deputies();

  /** 成員, in the order of the text. */
  ImmutableList<Seat> members();

  /** 辦公室: the unit that does the group's daily work, where one is named. */
  Optional<UnitRef> office();

  /** What the group is for, where the plan says so; not blank. */
  Optional<String> duty();

  /** A builder; nothing must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LeadingGroup}. */
  final class Builder extends ImmutableLeadingGroup.Builder {
    Builder() {}

    /**
     * @throws IllegalArgumentException if the duty is blank
     */
    @Override
    public LeadingGroup build() {
      LeadingGroup group = super.build();
      Checks.requireNotBlank("duty of the leading group", group.duty());
      return group;
    }
  }
}
