package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, by key. Loaded by hand, because {@code ResourceBundle} falls back to
 * the default locale and must be told of modules.
 */
final class Bundle {
  private final String name;
  private final ImmutableMap<String, String> texts;

  /** Those that were asked for: a report needs few of them. */
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  private Bundle(String name, ImmutableMap<String, String> texts) {
    this.name = name;
    this.texts = texts;
  }

  /** The words of {@code language}, read anew. */
  static Bundle load(Language language) {
    String name = fileName("messages", language);
    return new Bundle(
        name, read(Objects.requireNonNull(Bundle.class.getResourceAsStream(name), name), name));
  }

  /**
   * These words, and those that {@code rule} brings along in the same language, or in English for
   * want of it. What is here already stays.
   */
  Bundle with(Rule rule, Language language) {
    Map<String, String> all = new HashMap<>(textsOf(rule, Language.ENGLISH));
    all.putAll(textsOf(rule, language));
    all.putAll(texts);
    return new Bundle(name, ImmutableMap.copyOf(all));
  }

  /** The texts that {@code rule} brings along in {@code language}; empty if it has none. */
  private static ImmutableMap<String, String> textsOf(Rule rule, Language language) {
    String file = fileName(rule.messages(), language);
    InputStream stream = rule.getClass().getResourceAsStream(file);
    return stream == null
        ? ImmutableMap.of()
        : read(stream, file + " of " + rule.getClass().getName());
  }

  private static String fileName(String base, Language language) {
    return base + "_" + language.tag().replace('-', '_') + ".properties";
  }

  private static ImmutableMap<String, String> read(InputStream stream, String name) {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String key : properties.stringPropertyNames()) {
      texts.put(key, properties.getProperty(key));
    }
    return texts.buildOrThrow();
  }

  /** Whether there is a text of {@code key}. */
  boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * These words and {@code more}, which take the place of those with the same key.
   *
   * @throws IllegalStateException if one of them is no template
   */
  Bundle with(Map<String, String> more) {
    more.forEach((key, text) -> parse("messages of " + name + " from elsewhere", key, text));
    return new Bundle(
        name, ImmutableMap.<String, String>builder().putAll(texts).putAll(more).buildKeepingLast());
  }

  private static Template parse(String name, String key, String text) {
    try {
      return Template.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ": " + key + ": " + e.getMessage(), e);
    }
  }

  /** Every text, by key. */
  ImmutableMap<String, Template> templates() {
    ImmutableMap.Builder<String, Template> all = ImmutableMap.builder();
    texts.keySet().forEach(key -> all.put(key, template(key)));
    return all.buildOrThrow();
  }

  /**
   * The text of {@code key}.
   *
   * @throws IllegalStateException if there is none
   */
  Template template(String key) {
    Template known = templates.get(key);
    if (known != null) {
      return known;
    }
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException(name + " has no text for \"" + key + "\"");
    }
    Template template = parse(name, key, text);
    templates.put(key, template);
    return template;
  }
}
