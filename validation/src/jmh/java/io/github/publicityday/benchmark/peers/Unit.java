package io.github.publicityday.benchmark.peers;

/**
 * Who acts.
 *
 * @param id its index in the plan
 * @param headcount how many people it has
 */
public record Unit(int id, int headcount) {}
