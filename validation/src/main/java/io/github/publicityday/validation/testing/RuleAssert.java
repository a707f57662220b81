package io.github.publicityday.validation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asserts what one rule says about one plan:
 *
 * <pre>{@code
 * assertThatRule(new UnknownUnit())
 *     .on(plan(units("patrol"), activity("desk").under("patroll")))
 *     .finds(error("activities[desk].responsible[patroll]", new Facts("patroll", nearest)));
 * }</pre>
 *
 * <p>Elements are named as {@link io.github.publicityday.ElementPath} prints them. The order of
 * findings plays no part; a rule has no say in it.
 */
public final class RuleAssert {
  private final Rule rule;

  private RuleAssert(Rule rule) {
    this.rule = rule;
  }

  /** Asserts about {@code rule}. */
  public static RuleAssert assertThatRule(Rule rule) {
    return new RuleAssert(rule);
  }

  /** Asserts what the rule says about {@code plan}. */
  public Said on(PublicityPlan plan) {
    Said said = new Said(() -> PrintedReport.of(rule, plan));
    rule.check(PlanIndex.of(plan), new Recorder(rule, said));
    return said;
  }

  /** An expected error about the element {@code subject}. */
  public static Expected error(String subject, Evidence evidence) {
    return new Expected(Severity.ERROR, subject, evidence, Optional.empty(), Optional.empty());
  }

  /** An expected warning about the element {@code subject}. */
  public static Expected warning(String subject, Evidence evidence) {
    return new Expected(Severity.WARNING, subject, evidence, Optional.empty(), Optional.empty());
  }

  /** An expected piece of information about the element {@code subject}. */
  public static Expected info(String subject, Evidence evidence) {
    return new Expected(Severity.INFO, subject, evidence, Optional.empty(), Optional.empty());
  }

  /**
   * An expected finding.
   *
   * @param related the related elements, each as its part and its path, in order; empty if the test
   *     does not care
   * @param names the names of the related elements, in order; empty if the test does not care
   */
  public record Expected(
      Severity severity,
      String subject,
      Evidence evidence,
      Optional<List<String>> related,
      Optional<List<String>> names) {

    /** The finding is about these elements too: {@code "claim activities[a]"}, in this order. */
    public Expected relatedTo(String... elements) {
      return new Expected(severity, subject, evidence, Optional.of(List.of(elements)), names);
    }

    /** The finding is about elements of these names too, in this order. */
    public Expected naming(String... elements) {
      return new Expected(severity, subject, evidence, related, Optional.of(List.of(elements)));
    }

    /** This, without what {@code other} does not care about. */
    private Expected asFarAs(Expected other) {
      return new Expected(
          severity,
          subject,
          evidence,
          other.related.isPresent() ? related : Optional.empty(),
          other.names.isPresent() ? names : Optional.empty());
    }
  }

  private record Unmade(String subject, Evidence reason) {}

  /** What the rule said: its verdicts, one by one. */
  public static final class Said {
    private final List<String> passed = new ArrayList<>();
    private final List<Expected> found = new ArrayList<>();
    private final List<Unmade> unchecked = new ArrayList<>();

    /** What it said, as the tool prints it; asked for when an assertion fails. */
    private final Supplier<String> printed;

    private Said(Supplier<String> printed) {
      this.printed = printed;
    }

    private Supplier<String> told(String what) {
      return () -> what + ", of all that the tool would print:\n" + printed.get();
    }

    /** It finds this and nothing else. */
    public Said finds(Expected... expected) {
      assertThat(
              found.stream()
                  .map(
                      got ->
                          Stream.of(expected)
                              .filter(wanted -> wanted.equals(got.asFarAs(wanted)))
                              .findFirst()
                              .orElse(got)))
          .as(told("findings"))
          .containsExactlyInAnyOrder(expected);
      return this;
    }

    /** It finds nothing, and leaves nothing unchecked. */
    public Said findsNothing() {
      assertThat(found).as(told("findings")).isEmpty();
      assertThat(unchecked).as(told("what cannot be checked")).isEmpty();
      return this;
    }

    /** It passes these elements and no others. */
    public Said passes(String... subjects) {
      assertThat(passed).as(told("elements that pass")).containsExactlyInAnyOrder(subjects);
      return this;
    }

    /** It gives no verdict on anything. */
    public Said looksAtNothing() {
      return findsNothing().passes();
    }

    /** It cannot check this element, for this reason, and can check all others. */
    public Said cannotCheck(String subject, Evidence reason) {
      assertThat(unchecked)
          .as(told("what cannot be checked"))
          .containsExactly(new Unmade(subject, reason));
      return this;
    }

    /** It cannot check so many elements. */
    public Said leavesUnchecked(int elements) {
      assertThat(unchecked).as(told("what cannot be checked")).hasSize(elements);
      return this;
    }

    /** The evidence of its findings, in the order in which it gave them. */
    public ImmutableList<Evidence> evidence() {
      return found.stream().map(Expected::evidence).collect(ImmutableList.toImmutableList());
    }
  }

  private record Recorder(Rule rule, Said said) implements Verdicts {
    @Override
    public void pass(Element subject) {
      said.passed.add(subject.path().toString());
    }

    @Override
    public void fail(Element subject, Evidence evidence, Iterable<Related> related) {
      failAs(rule.severity(), subject, evidence, related);
    }

    @Override
    public void failAs(
        Severity severity, Element subject, Evidence evidence, Iterable<Related> related) {
      List<Related> others = ImmutableList.copyOf(related);
      said.found.add(
          new Expected(
              severity,
              subject.path().toString(),
              evidence,
              Optional.of(others.stream().map(Recorder::told).toList()),
              Optional.of(others.stream().map(Related::name).toList())));
    }

    private static String told(Related other) {
      return other.part().name().toLowerCase(Locale.ROOT) + " " + other.path();
    }

    @Override
    public void cannotCheck(Element subject, Evidence reason) {
      said.unchecked.add(new Unmade(subject.path().toString(), reason));
    }
  }
}
