package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that are checked in and written by a program: whoever changes the program writes anew. */
final class GeneratedFiles {
  private static final String REWRITE = "rewrite";

  static final String COMMAND =
      "mvn -pl core,validation test -Dtest='*ReferenceTest' -D"
          + REWRITE
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private GeneratedFiles() {}

  /** Checks that {@code folder} holds {@code texts} by path, and nothing else; or makes it so. */
  static void check(Path folder, SortedMap<String, String> texts) throws IOException {
    if (System.getProperty(REWRITE) != null) {
      rewrite(folder, texts);
    }
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : filesIn(folder)) {
      found.put(nameIn(folder, file), Files.readString(file));
    }
    assertThat(found.keySet()).as(COMMAND).isEqualTo(texts.keySet());
    texts.forEach(
        (name, text) -> assertThat(found.get(name)).as("%s: %s", name, COMMAND).isEqualTo(text));
  }

  private static void rewrite(Path folder, SortedMap<String, String> texts) throws IOException {
    for (Path file : filesIn(folder)) {
      if (!texts.containsKey(nameIn(folder, file))) {
        Files.delete(file);
      }
    }
    for (var text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }

  private static Iterable<Path> filesIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** {@code json} as text, the same on every machine. */
  static String text(JsonNode json) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return new ObjectMapper().writer(printer).writeValueAsString(json) + "\n";
  }
}
