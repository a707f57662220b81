package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The JSON parser, kept apart so that YAML is read without it. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(TreeReader.UNLIMITED).build();

  private Json() {}

  static JsonParser parser(SourceText source) throws IOException {
    return FACTORY.createParser(source.chars(), 0, source.length());
  }
}
