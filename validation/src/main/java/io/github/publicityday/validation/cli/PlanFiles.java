package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the plan files in a folder. */
final class PlanFiles {
  private static final ImmutableSet<String> ENDINGS = ImmutableSet.of(".yaml", ".yml", ".json");

  private PlanFiles() {}

  /**
   * The plan files that the user named, each once: a folder stands for those directly in it that
   * are not hidden, by their names. A folder without one stands for itself, so that its reader
   * complains.
   */
  static ImmutableList<String> in(Iterable<String> names) throws UnreadableException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : names) {
      ImmutableList<String> inside = UnreadableException.unlessUnreadable(name, () -> inside(name));
      for (String file : inside.isEmpty() ? ImmutableList.of(name) : inside) {
        files.putIfAbsent(identity(file), file);
      }
    }
    return ImmutableList.copyOf(files.values());
  }

  /** The same for all names of one file. */
  private static String identity(String name) {
    try {
      return name.equals("-") ? name : Path.of(name).toRealPath().toString();
    } catch (IOException e) {
      return name;
    }
  }

  private static ImmutableList<String> inside(String name) throws IOException {
    Path folder = Path.of(name);
    if (name.equals("-") || !Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isPlan(file.getFileName().toString()))
          .map(Path::toString)
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static boolean isPlan(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
