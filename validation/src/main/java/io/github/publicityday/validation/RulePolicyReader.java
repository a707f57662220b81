package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.publicityday.Spelling;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.format.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads policies from YAML and JSON, as strictly as plans are read. Immutable.
 *
 * <pre>{@code
 * format: 1
 * rules:
 *   venue-double-booked: off
 *   unit-double-booked: error
 * limits:
 *   findings: 200
 *   related: none
 * }</pre>
 *
 * <p>A rule is {@code off}, {@code on} (as if it were not mentioned), or gets the severity {@code
 * error}, {@code warning} or {@code info}. A {@linkplain ReportLimits limit} is a number or {@code
 * none}. Files are UTF-8 and no larger than a plan may be.
 */
public final class RulePolicyReader {
  private static final ImmutableSet<String> KEYS = ImmutableSet.of("format", "rules", "limits");
  private static final ImmutableSet<String> SETTINGS =
      ImmutableSet.of("off", "on", "info", "warning", "error");
  private static final ImmutableSet<String> LIMITS = ImmutableSet.of("findings", "related");

  private final ImmutableSet<String> known;

  private RulePolicyReader(ImmutableSet<String> known) {
    this.known = known;
  }

  /** A reader of policies about the built-in rules. */
  public static RulePolicyReader create() {
    return forRules(BuiltInRules.all());
  }

  /** A reader of policies about {@code rules}; one that mentions another rule is refused. */
  public static RulePolicyReader forRules(Iterable<Rule> rules) {
    return new RulePolicyReader(
        Stream.concat(Streams.stream(rules).map(Rule::id), WaiverCheck.ids().stream())
            .collect(toImmutableSet()));
  }

  /**
   * The policy in {@code file}, in the {@linkplain PlanFormat#of format} that its name tells.
   *
   * @throws PolicyFormatException if the file cannot be opened, or is no policy
   * @throws IOException if reading fails half-way
   */
  public RulePolicy read(Path file) throws IOException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new PolicyFormatException(name, Optional.empty(), "is a directory", null);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return policy(
          SourceText.read(in, StandardCharsets.UTF_8, PlanReader.DEFAULT_MAX_BYTES),
          PlanFormat.of(file));
    } catch (TreeException e) {
      throw refusal(name, e);
    } catch (NoSuchFileException e) {
      throw new PolicyFormatException(name, Optional.empty(), "no such file", e);
    } catch (AccessDeniedException e) {
      throw new PolicyFormatException(name, Optional.empty(), "no permission to read it", e);
    }
  }

  /**
   * The policy that {@code text} holds.
   *
   * @param name what messages call the text
   * @throws PolicyFormatException if it is no policy
   */
  public RulePolicy read(String text, String name, PlanFormat format) throws PolicyFormatException {
    try {
      return policy(SourceText.of(text), format);
    } catch (TreeException e) {
      throw refusal(name, e);
    }
  }

  private static PolicyFormatException refusal(String name, TreeException e) {
    Location at = e.location();
    return new PolicyFormatException(
        name,
        at.isKnown()
            ? Optional.of(new SourcePosition(at.line(), at.column(), at.length()))
            : Optional.empty(),
        e.problem(),
        e);
  }

  private RulePolicy policy(SourceText source, PlanFormat format) {
    Mapping file =
        mapping(
            format == PlanFormat.JSON ? TreeReader.readJson(source) : TreeReader.readYaml(source),
            "the file");
    RulePolicy.Builder policy = RulePolicy.builder();
    requireFormat(file);
    for (Mapping.Entry entry : file.entries()) {
      requireKnown("key", entry.key(), KEYS, entry.keyLocation());
      if (entry.key().equals("rules")) {
        for (Mapping.Entry rule : mapping(entry.value(), "rules").entries()) {
          requireKnown("rule", rule.key(), known, rule.keyLocation());
          set(rule.key(), rule.value(), policy);
        }
      } else if (entry.key().equals("limits")) {
        policy.limits(limits(mapping(entry.value(), "limits")));
      }
    }
    return policy.build();
  }

  private static ReportLimits limits(Mapping limits) {
    for (Mapping.Entry limit : limits.entries()) {
      requireKnown("limit", limit.key(), LIMITS, limit.keyLocation());
    }
    return new ReportLimits(
        limit(limits, "findings", ReportLimits.STANDARD.findings()),
        limit(limits, "related", ReportLimits.STANDARD.related()));
  }

  private static int limit(Mapping limits, String name, int standard) {
    Optional<Node> value = limits.get(name);
    if (value.isEmpty()) {
      return standard;
    }
    String text = text(value.get(), name);
    if (text.equals("none")) {
      return Integer.MAX_VALUE;
    }
    Integer number = Ints.tryParse(text);
    if (number == null || number < 1) {
      throw new TreeException(
          value.get().location(),
          name + " is " + Quoted.of(text) + " where a number from 1, or none, is expected");
    }
    return number;
  }

  private static void requireFormat(Mapping file) {
    Node format =
        file.get("format")
            .orElseThrow(
                () -> new TreeException(file.location(), "policy without format; write format: 1"));
    String text = text(format, "format");
    if (!text.equals("1")) {
      throw new TreeException(
          format.location(), "format " + Quoted.of(text) + " is not supported; write format: 1");
    }
  }

  private static void set(String rule, Node value, RulePolicy.Builder policy) {
    String setting = text(value, rule);
    requireKnown("setting of a rule", setting, SETTINGS, value.location());
    switch (setting) {
      case "off" -> policy.disable(rule);
      case "on" -> {}
      default -> policy.severity(rule, Severity.valueOf(Ascii.toUpperCase(setting)));
    }
  }

  private static Mapping mapping(Node node, String name) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw new TreeException(
        node.location(), name + " is " + node.sort() + " where keys with values are expected");
  }

  private static String text(Node node, String name) {
    if (node instanceof Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    throw new TreeException(
        node.location(), name + " is " + node.sort() + " where a text is expected");
  }

  private static void requireKnown(String sort, String word, Set<String> known, Location location) {
    if (!known.contains(word)) {
      throw new TreeException(
          location,
          "unknown "
              + sort
              + " "
              + Quoted.of(word)
              + Spelling.nearest(word, known)
                  .map(near -> "; did you mean \"" + near + "\"?")
                  .orElse("; known: " + String.join(", ", known)));
    }
  }
}
