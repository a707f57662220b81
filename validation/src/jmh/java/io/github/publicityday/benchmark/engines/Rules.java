package io.github.publicityday.benchmark.engines;

/** The validation group of the constraints that are rules, beside those on fields. */
public interface Rules {}
