package io.github.publicityday.benchmark.peers;

import java.util.List;
import java.util.Optional;

/**
 * An activity whose time is in minutes since midnight of day 0.
 *
 * @param id its index in the plan
 * @param start its first minute
 * @param end the minute after its last
 * @param venue where it is
 * @param responsible the unit that answers for it
 * @param participations who takes part
 */
public record MinuteActivity(
    int id,
    int start,
    int end,
    int venue,
    Optional<Unit> responsible,
    List<Participation> participations)
    implements Activity {}
