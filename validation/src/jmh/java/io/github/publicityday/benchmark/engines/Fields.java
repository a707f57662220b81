package io.github.publicityday.benchmark.engines;

/** The validation group of the constraints on fields alone; the default group has all. */
public interface Fields {}
