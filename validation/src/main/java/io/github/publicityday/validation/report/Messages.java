package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.FindingKind;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Unchecked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts findings into words, in one language. A message is a sentence without a full stop, in the
 * present tense; names stand in it as the plan writes them, times as the language does.
 *
 * <pre>{@code
 * Messages messages = Messages.in(Language.ENGLISH);
 * report.findings().forEach(finding -> log(messages.of(finding)));
 * }</pre>
 *
 * <p>The message of a finding stands under its rule's id, followed by a dot and the {@linkplain
 * Evidence#variant() variant} of its evidence where that is not empty. In it, {@code {unit}} is the
 * component {@code unit} of the evidence; {@code {claims}} are the names of the related elements
 * that claim the subject at one time; {@code {need|one person|# people}} is the form for 1 or the
 * one for other numbers, in which {@code #} is the number; {@code {have|nobody|one person|#
 * people}} has a form for 0 as well; {@code {years|#年}} puts each thing of a list in the place of
 * {@code #}; {@code {“claims”}} and {@code {「claims」}} set each name between these marks.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Messages {
  private static final Map<Language, Messages> BUILT_IN = new ConcurrentHashMap<>();

  private final Language language;
  private final Bundle bundle;
  private final Wording wording;

  /** Those that bring their own texts, by id. */
  private final ImmutableMap<String, Rule> rules;

  /** The words for findings of one of these, with its texts among them. */
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  private Messages(Language language, Bundle bundle, ImmutableMap<String, Rule> rules) {
    this.language = language;
    this.bundle = bundle;
    this.rules = rules;
    this.wording = new Wording(bundle);
  }

  /**
   * The messages of the rules that come with the library, in {@code language}; {@link
   * #with(Iterable)} adds those of others.
   */
  public static Messages in(Language language) {
    return BUILT_IN.computeIfAbsent(
        language, l -> new Messages(l, Bundle.load(l), ImmutableMap.of()));
  }

  /**
   * These messages and {@code more}, for rules of a host's own.
   *
   * @param more texts by key, as described above; they take the place of those with the same key
   * @throws IllegalStateException if a brace in a text is part of no placeholder
   */
  public Messages with(Map<String, String> more) {
    return new Messages(language, bundle.with(more), rules);
  }

  /**
   * These messages and those that {@code more} {@linkplain Rule#messages() bring along}, which are
   * read when the first of them is needed. Texts that are here already stay.
   *
   * @param more the rules of a validator; those that come with the library bring nothing along
   */
  public Messages with(Iterable<? extends Rule> more) {
    ImmutableMap.Builder<String, Rule> all = ImmutableMap.<String, Rule>builder().putAll(rules);
    for (Rule rule : more) {
      if (!bundle.has(keyOf(rule.id(), Explanation.FLAGS))) {
        all.put(rule.id(), rule);
      }
    }
    return new Messages(language, bundle, all.buildKeepingLast());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * What is wrong. If there is no message for it, a text that says so and tells the facts.
   *
   * @throws IllegalStateException if the message has a placeholder that the evidence does not fill,
   *     or the evidence cannot be read
   */
  public String of(Finding finding) {
    Map<String, Object> facts = new LinkedHashMap<>(Facts.of(finding.evidence()));
    ImmutableSet<Object> claims = claims(finding);
    if (!claims.isEmpty()) {
      facts.putIfAbsent("claims", claims);
    }
    return message(finding.rule(), finding.evidence(), facts);
  }

  /** The names of what claims the subject, and how many more there are. */
  private ImmutableSet<Object> claims(Finding finding) {
    ImmutableSet.Builder<Object> names = ImmutableSet.builder();
    for (Related related : finding.related()) {
      if (related.part() == Related.Part.CLAIM) {
        names.add(related.label());
      }
    }
    if (finding.omitted() > 0) {
      names.add(
          new Wording.Phrase(
              text("report.omitted", ImmutableMap.of("omitted", finding.omitted()))));
    }
    return names.build();
  }

  /**
   * Why {@code unchecked} could not be checked. If there is no message for it, a text that says so
   * and tells the facts.
   *
   * @param rule the id of the rule that could not check it
   * @throws IllegalStateException if the message has a placeholder that the evidence does not fill,
   *     or the evidence cannot be read
   */
  public String of(String rule, Unchecked unchecked) {
    return message(rule, unchecked.reason(), Facts.of(unchecked.reason()));
  }

  private String message(String rule, Evidence evidence, Map<String, Object> facts) {
    String variant = evidence.variant();
    return text(rule, variant.isEmpty() ? rule : rule + "." + variant, facts);
  }

  /**
   * What is to be said about a rule, in one or more sentences. If nothing is said about it, a text
   * that says so.
   */
  public String explain(String rule, Explanation part) {
    return text(rule, keyOf(rule, part), ImmutableMap.of());
  }

  private static String keyOf(String rule, Explanation part) {
    return rule + "." + Names.kebabCase(part);
  }

  /** A text for findings of a rule. */
  private String text(String rule, String key, Map<String, Object> values) {
    Wording words = wordingFor(rule);
    return words.has(key)
        ? words.text(key, values)
        : text("report.no-text", ImmutableMap.of("key", key, "facts", values.toString()));
  }

  private Wording wordingFor(String rule) {
    Rule host = rules.get(rule);
    return host == null
        ? wording
        : wordings.computeIfAbsent(rule, id -> new Wording(bundle.with(host, language)));
  }

  /**
   * What {@code parameter} of a rule is for, which values it can have, and which it has unless
   * somebody decides otherwise, on one line.
   *
   * @throws IllegalStateException if nothing is said about it
   */
  public String explain(String rule, Parameter<?> parameter) {
    return text(
        "parameter.line",
        ImmutableMap.of(
            "name", parameter.name(),
            "text", text(rule + ".parameter." + parameter.name(), ImmutableMap.of()),
            "values", values(parameter.domain()),
            "standard", parameter.standardText()));
  }

  private String values(Domain<?> domain) {
    if (domain instanceof Domain.WholeNumber numbers) {
      return text(
          numbers.isBounded() ? "parameter.number-between" : "parameter.number-from",
          ImmutableMap.of("least", numbers.least(), "most", numbers.most()));
    } else if (domain instanceof Domain.Words<?> words) {
      return text("parameter.words", ImmutableMap.of("words", String.join(", ", words.words())));
    }
    return text("parameter.true-or-false", ImmutableMap.of());
  }

  /** The heading above what is said about a rule's parameters. */
  public String headingOfParameters() {
    return text("parameter.heading", ImmutableMap.of());
  }

  /** What stands above the former ids of a rule. */
  String headingOfFormerIds() {
    return text("rule.former-ids", ImmutableMap.of());
  }

  /**
   * What is said beside the name of {@code kind}, in brackets: that it is off by default, or that
   * only a comparison of plans finds it; empty for what any validation finds.
   */
  public Optional<String> noteOn(FindingKind kind) {
    if (kind instanceof PortfolioCheck) {
      return Optional.of(text("rule.between-plans", ImmutableMap.of()));
    }
    return kind.isOnByDefault()
        ? Optional.empty()
        : Optional.of(text("rule.off-by-default", ImmutableMap.of()));
  }

  /** What {@code kind} flags, and the {@linkplain #noteOn note} on it. */
  public String summaryOf(FindingKind kind) {
    String flags = explain(kind.id(), Explanation.FLAGS);
    return noteOn(kind)
        .map(note -> text("rule.flags-and-note", ImmutableMap.of("flags", flags, "note", note)))
        .orElse(flags);
  }

  /**
   * The word for {@code constant}: a severity, an element's part in a finding, a heading of an
   * explanation, anything that evidence can hold.
   *
   * @throws IllegalStateException if there is none
   */
  public String labelOf(Enum<?> constant) {
    return wording.of(constant);
  }

  /** A text of the reports themselves. */
  String text(String key, Map<String, ?> values) {
    return wording.text(key, values);
  }
}
