/**
 * The benchmarks: a workload, those who compete on it, and the table of how they compare.
 *
 * <pre>{@code
 * mvn -B -ntp -Pbenchmark verify                                # all
 * mvn -B -ntp -Pbenchmark verify -Dbenchmark.arguments=quick    # a rough answer
 * mvn -B -ntp -Pbenchmark verify "-Dbenchmark.arguments=quick sizes=S,L entrants=VALIDATE,PLAIN"
 * mvn -B -ntp -Pbenchmark -pl validation -am test               # only proves the findings equal
 * }</pre>
 *
 * <p>A {@link io.github.publicityday.benchmark.Workload} is drawn at random from a fixed seed, in
 * six {@linkplain io.github.publicityday.benchmark.Size sizes}. Each {@linkplain
 * io.github.publicityday.benchmark.Entrant entrant} gets the plans in its own representation, finds
 * all that is wrong with them, and has every part of every finding read: only so does it come to
 * the {@linkplain io.github.publicityday.benchmark.Digest digest} of the workload, without which it
 * is not timed. All this is within the time; making the plans is not.
 *
 * <p>To compare somebody else, write a {@link io.github.publicityday.benchmark.Contender} and enter
 * it. {@link io.github.publicityday.benchmark.timing.RatioTable} runs it and prints.
 */
@NullMarked
package io.github.publicityday.benchmark;

import org.jspecify.annotations.NullMarked;
