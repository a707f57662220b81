package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Rule;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of a plan's unordered lists changes the order of what is found and nothing else. */
class ShuffleTest {
  private static final int PLANS = 700;
  private static final int SHUFFLES = 3;
  private static final PlanValidator VALIDATOR = EveryRule.validator();

  @Test
  void findingsAndFingerprintsAreTheSame() {
    RandomPlans plans = new RandomPlans(2012);
    Random random = new Random(2012);
    Multiset<String> rules = HashMultiset.create();
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = plans.next();
      Report report = VALIDATOR.validate(plan);
      report.findings().forEach(finding -> rules.add(finding.rule()));
      for (int j = 0; j < SHUFFLES; j++) {
        PublicityPlan shuffled = shuffled(plan, random);
        Report other = VALIDATOR.validate(shuffled);
        assertThat(findings(other)).as("plan %s", shuffled).isEqualTo(findings(report));
        assertThat(fingerprints(other)).isEqualTo(fingerprints(report));
        assertThat(ledger(other)).isEqualTo(ledger(report));
      }
    }
    // Nothing is proven of a rule that found nothing.
    for (Rule rule : EveryRule.all()) {
      assertThat(rules.count(rule.id())).as(rule.id()).isGreaterThan(20);
    }
  }

  @Test
  void noTwoFindingsOfAReportHaveOneFingerprint() {
    RandomPlans plans = new RandomPlans(2014);
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = plans.next();
      assertThat(VALIDATOR.validate(plan).findings())
          .as("plan %s", plan)
          .extracting(Finding::fingerprint)
          .doesNotHaveDuplicates();
    }
  }

  private static PublicityPlan shuffled(PublicityPlan plan, Random random) {
    return new Shuffle().to(plan, random).orElseThrow().after();
  }

  private static ImmutableMultiset<String> fingerprints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).collect(toImmutableMultiset());
  }

  private static ImmutableMultiset<String> findings(Report report) {
    return report.findings().stream().map(ShuffleTest::withoutOrder).collect(toImmutableMultiset());
  }

  private static String withoutOrder(Finding finding) {
    return String.join(
        " ",
        finding.rule(),
        finding.severity().toString(),
        finding.subject().toString(),
        finding.name(),
        withoutOrder(finding.evidence()),
        finding.related().stream().map(Related::toString).sorted().toList().toString());
  }

  /** The evidence with the elements of its lists, which are in document order, sorted. */
  private static String withoutOrder(Evidence evidence) {
    TreeMap<String, Object> values = new TreeMap<>();
    for (RecordComponent component : evidence.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(evidence);
        values.put(
            component.getName(),
            value instanceof List<?> list
                ? list.stream().map(Object::toString).sorted().toList()
                : value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return evidence.getClass().getSimpleName() + values;
  }

  private static List<String> ledger(Report report) {
    return report.ledger().stream()
        .map(
            line ->
                String.join(
                    " ",
                    line.rule(),
                    line.state().toString(),
                    Integer.toString(line.checked()),
                    Integer.toString(line.failed()),
                    line.unchecked().stream()
                        .map(unchecked -> unchecked.subject() + unchecked.reason().variant())
                        .collect(toImmutableSet())
                        .stream()
                        .sorted()
                        .toList()
                        .toString()))
        .toList();
  }

  @Test
  void theShufflesAreShuffled() {
    RandomPlans plans = new RandomPlans(1);
    Random random = new Random(1);
    long different =
        Stream.generate(plans::next)
            .limit(50)
            .filter(plan -> !shuffled(plan, random).equals(plan))
            .count();
    assertThat(different).isGreaterThan(45);
  }
}
