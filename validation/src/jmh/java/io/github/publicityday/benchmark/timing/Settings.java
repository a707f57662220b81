package io.github.publicityday.benchmark.timing;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is run.
 *
 * @param quick whether a rough answer within minutes will do
 * @param sizes which sizes
 * @param entrants which contenders; the floor is always among them
 * @param rounds how often everything is run, each time in new virtual machines
 */
record Settings(boolean quick, Set<Size> sizes, Set<Entrant> entrants, int rounds) {
  /** How to call it. */
  static final String USAGE = "[quick] [rounds=1] [sizes=S,M,…] [entrants=VALIDATE,PLAIN,…]";

  /** The heap of every virtual machine that is timed. */
  static final String HEAP = "12g";

  /**
   * What {@code arguments} ask for: everything, unless they say otherwise.
   *
   * @throws IllegalArgumentException if one of them is not understood
   */
  static Settings of(String... arguments) {
    boolean quick = false;
    Set<Size> sizes = EnumSet.allOf(Size.class);
    Set<Entrant> entrants = EnumSet.allOf(Entrant.class);
    int rounds = 3;
    for (String argument : arguments) {
      if (argument.equals("quick")) {
        quick = true;
        rounds = 1;
      } else if (argument.startsWith("rounds=")) {
        rounds = Integer.parseInt(argument.substring("rounds=".length()));
      } else if (argument.startsWith("sizes=")) {
        sizes = among(Size.class, argument);
      } else if (argument.startsWith("entrants=")) {
        entrants = among(Entrant.class, argument);
        entrants.add(Entrant.ARRAYS);
      } else {
        throw new IllegalArgumentException("unknown argument " + argument + "; " + USAGE);
      }
    }
    return new Settings(quick, sizes, entrants, rounds);
  }

  private static <E extends Enum<E>> Set<E> among(Class<E> type, String argument) {
    Set<E> among = EnumSet.noneOf(type);
    Arrays.stream(argument.substring(argument.indexOf('=') + 1).split(","))
        .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
        .forEach(among::add);
    return among;
  }

  /** How many pairs of processes are started. */
  int coldStarts() {
    return quick ? 7 : 21;
  }

  /**
   * Whether the entrant takes part in a round at a size: where it takes long, in the first only.
   */
  boolean runs(Entrant entrant, Size size, int round) {
    if (!entrants.contains(entrant)) {
      return false;
    }
    return !isSlow(entrant, size) || (round == 0 && !(quick && size != Size.L));
  }

  /** Whether one run takes a second or more. */
  private static boolean isSlow(Entrant entrant, Size size) {
    return entrant.isEngine() && (size == Size.L || size == Size.XXL || size == Size.H)
        || entrant == Entrant.BEANS && size == Size.XXL;
  }

  /** Sets how long the entrant is warmed up and measured. */
  ChainedOptionsBuilder time(ChainedOptionsBuilder options, Entrant entrant, Size size) {
    // The proof before the timing has warmed up what is slow, by one run.
    return isSlow(entrant, size)
        ? options.warmupIterations(0).measurementIterations(size == Size.L ? 3 : 1)
        : time(options);
  }

  /**
   * Sets how long a benchmark is warmed up and measured: what has much code takes seconds until all
   * of it is compiled.
   */
  ChainedOptionsBuilder time(ChainedOptionsBuilder options) {
    return options
        .warmupIterations(4)
        .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
        .measurementIterations(quick ? 4 : 10)
        .measurementTime(TimeValue.milliseconds(300));
  }
}
