package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** What needs the YAML library, kept apart so that JSON is read without it. */
final class Yaml {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(TreeReader.UNLIMITED)
          .loaderOptions(unlimited())
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL) // "time:" says nothing
          .build();

  private Yaml() {}

  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  static JsonParser parser(String text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** Whether the current token, which looks like a text, stands for a value elsewhere. */
  static boolean isAtAlias(JsonParser parser) {
    return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
  }
}
