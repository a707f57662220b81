package io.github.publicityday.validation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
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
import io.github.publicityday.format.tree.Sequence;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads policies from YAML and JSON, as strictly as plans are read. Immutable.
 *
 * <pre>{@code
 * format: 1
 * profile: release
 * fail-on: error
 * rules:
 *   venue-double-booked: off
 *   unit-double-booked: error
 *   missing-leading-group: {severity: info, activities: 8}
 * limits:
 *   findings: 200
 *   related: none
 * }</pre>
 *
 * <p>A rule is {@code off}, {@code on} or gets the severity {@code error}, {@code warning} or
 * {@code info}, which switches it on; to set its {@linkplain Rule#parameters() parameters} as well,
 * all of these stand under {@code severity}, which may be left out, for the rule to be on. A
 * parameter is a number, {@code true} or {@code false}, a word or a list of words. A {@linkplain
 * ReportLimits limit} is a number or {@code none}. Files are UTF-8 and no larger than a plan may
 * be.
 */
public final class RulePolicyReader {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of("format", "profile", "fail-on", "rules", "limits");
  static final ImmutableSet<String> SETTINGS =
      ImmutableSet.of("off", "on", "info", "warning", "error");
  static final ImmutableSet<String> LIMITS = ImmutableSet.of("findings", "related");
  static final String SEVERITY = "severity";

  private final RuleDirectory directory;
  private final Optional<Profile> profile;

  private RulePolicyReader(RuleDirectory directory, Optional<Profile> profile) {
    this.directory = directory;
    this.profile = profile;
  }

  /** A reader of policies about the built-in rules. */
  public static RulePolicyReader create() {
    return forRules(BuiltInRules.all());
  }

  /** A reader of policies about {@code rules}; one that mentions another rule is refused. */
  public static RulePolicyReader forRules(Iterable<Rule> rules) {
    return new RulePolicyReader(RuleDirectory.of(rules), Optional.empty());
  }

  /** A reader for which every file starts from {@code profile}, whatever it says itself. */
  public RulePolicyReader startingFrom(Profile profile) {
    return new RulePolicyReader(directory, Optional.of(profile));
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
      Node value = entry.value();
      switch (entry.key()) {
        case "profile" -> policy.profile(constant("profile", value, Profile.class));
        case "fail-on" -> policy.failOn(constant("fail-on", value, FailOn.class));
        case "rules" -> setRules(mapping(value, "rules"), policy);
        case "limits" -> policy.limits(limits(mapping(value, "limits")));
        default -> {} // the format, which was read before
      }
    }
    profile.ifPresent(policy::profile);
    return policy.build();
  }

  private void setRules(Mapping rules, RulePolicy.Builder policy) {
    Set<String> seen = new HashSet<>();
    for (Mapping.Entry entry : rules.entries()) {
      Optional<FindingKind> rule = directory.find(entry.key());
      if (rule.isEmpty()) {
        throw unknown(
            "rule",
            entry.key(),
            directory.ids(),
            directory.nearest(entry.key()),
            entry.keyLocation());
      }
      if (!seen.add(rule.get().id())) {
        throw new TreeException(
            entry.keyLocation(),
            Quoted.of(entry.key()) + " is the rule " + rule.get().id() + ", which is set before");
      }
      set(rule.get(), entry, policy);
    }
  }

  private static void set(FindingKind rule, Mapping.Entry entry, RulePolicy.Builder policy) {
    if (!(entry.value() instanceof Mapping settings)) {
      setSeverity(rule, text(entry.value(), entry.key()), entry.value(), policy);
      return;
    }
    ImmutableMap<String, Parameter<?>> parameters =
        Maps.uniqueIndex(rule.parameters(), Parameter::name);
    Set<String> known = Sets.union(ImmutableSet.of(SEVERITY), parameters.keySet());
    switchOn(rule, policy);
    for (Mapping.Entry setting : settings.entries()) {
      String name = setting.key();
      requireKnown("parameter of " + rule.id(), name, known, setting.keyLocation());
      Parameter<?> parameter = parameters.get(name);
      if (parameter == null) {
        setSeverity(rule, text(setting.value(), name), setting.value(), policy);
      } else {
        setParameter(rule.id(), parameter, setting.value(), policy);
      }
    }
  }

  private static void setSeverity(
      FindingKind rule, String setting, Node node, RulePolicy.Builder policy) {
    requireKnown("setting of a rule", setting, SETTINGS, node.location());
    switch (setting) {
      case "off" -> policy.disable(rule.id());
      case "on" -> switchOn(rule, policy);
      default -> policy.severity(rule.id(), Severity.valueOf(Ascii.toUpperCase(setting)));
    }
  }

  /** A rule that is on anyway is as if it were not mentioned. */
  private static void switchOn(FindingKind rule, RulePolicy.Builder policy) {
    if (!rule.isOnByDefault()) {
      policy.enable(rule.id());
    }
  }

  private static <T> void setParameter(
      String rule, Parameter<T> parameter, Node value, RulePolicy.Builder policy) {
    String text = parameterText(parameter, value);
    try {
      policy.set(rule, parameter, parameter.parse(text));
    } catch (IllegalArgumentException e) {
      throw new TreeException(value.location(), e);
    }
  }

  /** A list of words stands for the words with commas between them. */
  private static String parameterText(Parameter<?> parameter, Node value) {
    if (parameter.domain() instanceof Domain.Words<?> words && value instanceof Sequence list) {
      List<String> texts = new ArrayList<>();
      for (Node item : list.items()) {
        String word = text(item, parameter.name());
        requireKnown("word of " + parameter.name(), word, words.words(), item.location());
        texts.add(word);
      }
      return String.join(", ", texts);
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    throw new TreeException(
        value.location(),
        parameter.name()
            + " is "
            + value.sort()
            + " where "
            + parameter.domain().description()
            + " is expected");
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

  private static <E extends Enum<E>> E constant(String name, Node value, Class<E> type) {
    String word = text(value, name);
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(e -> Ascii.toLowerCase(e.name())).toList();
    requireKnown(name, word, known, value.location());
    return Enum.valueOf(type, Ascii.toUpperCase(word));
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

  private static void requireKnown(
      String sort, String word, Collection<String> known, Location location) {
    if (!known.contains(word)) {
      throw unknown(sort, word, known, Spelling.nearest(word, known), location);
    }
  }

  private static TreeException unknown(
      String sort,
      String word,
      Collection<String> known,
      Optional<String> nearest,
      Location location) {
    return new TreeException(
        location,
        "unknown "
            + sort
            + " "
            + Quoted.of(word)
            + nearest
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; known: " + String.join(", ", known)));
  }
}
