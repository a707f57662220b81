package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** A place in the {@link LeadingGroup}, told by post, by unit, by person, or by several of them. */
@Value.Immutable
@ModelStyle
public interface Seat {
  /** The post that comes with the seat ("chief officer"); not blank. */
  Optional<String> post();

  /** The unit that fills the seat. */
  Optional<UnitRef> unit();

  /** The person who sits there. */
  Optional<PersonId> person();

  /** A builder; at least one attribute must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Seat}. */
  final class Builder extends ImmutableSeat.Builder {
    Builder() {}

    /**
     * @throws IllegalArgumentException if nothing is set or the post is blank
     */
    @Override
    public Seat build() {
      Seat seat = super.build();
      if (seat.post().isEmpty() && seat.unit().isEmpty() && seat.person().isEmpty()) {
        throw new IllegalArgumentException("seat with neither post nor unit nor person");
      }
      Checks.requireNotBlank("post", seat.post());
      return seat;
    }
  }
}
