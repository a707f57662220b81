package io.github.publicityday.benchmark.peers;

/**
 * A unit takes part in an activity.
 *
 * @param id its number within the plan
 * @param unit who
 * @param minimum how many people are asked for
 * @param assigned how many people are assigned
 */
public record Participation(int id, Unit unit, int minimum, int assigned) {}
