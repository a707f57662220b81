package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.Batches;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks many files with all processors: each is read and judged by whoever is free, and told in
 * the order in which the user named them. Only a few are in memory at one time.
 */
record ManyFiles(List<String> files) {
  /** What came of one file, still to be told. */
  interface Outcome {
    /** Tells it, and how the command ends if nothing worse comes. */
    Exit tell(Reports reports) throws IOException;
  }

  Exit check(Shell shell, Reports reports, Function<String, Outcome> judge) throws IOException {
    ExitSoFar exit = new ExitSoFar();
    // Standard input has but one reader at a time; the first gets it all.
    boolean shares = Collections.frequency(files, "-") > 1;
    Executor executor = shares ? Runnable::run : ForkJoinPool.commonPool();
    try (ProgressBar bar = ProgressBar.of(shell, files.size());
        Stream<Outcome> outcomes = Batches.oneByOne(files.stream(), judge, executor)) {
      for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
        bar.advance(() -> exit.add(outcome.tell(reports)));
      }
    }
    return exit.worst;
  }

  private static final class ExitSoFar {
    private Exit worst = Exit.CLEAN;

    void add(Exit exit) {
      worst = worst.or(exit);
    }
  }
}
