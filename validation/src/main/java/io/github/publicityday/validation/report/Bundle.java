package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of one language, by key. Loaded by hand, because {@code ResourceBundle} falls back to
 * the default locale and must be told of modules.
 */
final class Bundle {
  private final String name;
  private final ImmutableMap<String, Template> templates;

  private Bundle(String name, ImmutableMap<String, Template> templates) {
    this.name = name;
    this.templates = templates;
  }

  /** The words of {@code language}, read anew. */
  static Bundle load(Language language) {
    String name = "messages_" + language.tag().replace('-', '_') + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Bundle.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return new Bundle(name, parse(name, Maps.fromProperties(properties)));
  }

  /** These words and {@code more}, which take the place of those with the same key. */
  Bundle with(Map<String, String> more) {
    return new Bundle(
        name,
        ImmutableMap.<String, Template>builder()
            .putAll(templates)
            .putAll(parse("messages of " + name + " from elsewhere", more))
            .buildKeepingLast());
  }

  private static ImmutableMap<String, Template> parse(String name, Map<String, String> texts) {
    ImmutableMap.Builder<String, Template> templates = ImmutableMap.builder();
    texts.forEach(
        (key, text) -> {
          try {
            templates.put(key, Template.parse(text));
          } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": " + key + ": " + e.getMessage(), e);
          }
        });
    return templates.buildOrThrow();
  }

  /** Every text, by key. */
  ImmutableMap<String, Template> templates() {
    return templates;
  }

  /**
   * The text of {@code key}.
   *
   * @throws IllegalStateException if there is none
   */
  Template template(String key) {
    Template template = templates.get(key);
    if (template == null) {
      throw new IllegalStateException(name + " has no text for \"" + key + "\"");
    }
    return template;
  }
}
