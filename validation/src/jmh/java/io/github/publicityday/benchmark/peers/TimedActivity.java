package io.github.publicityday.benchmark.peers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An activity whose time is a value of {@code java.time}.
 *
 * @param id its index in the plan
 * @param start when it starts
 * @param end when it is over
 * @param venue where it is
 * @param responsible the unit that answers for it
 * @param participations who takes part
 */
public record TimedActivity(
    int id,
    LocalDateTime start,
    LocalDateTime end,
    int venue,
    Optional<Unit> responsible,
    List<Participation> participations)
    implements Activity {}
