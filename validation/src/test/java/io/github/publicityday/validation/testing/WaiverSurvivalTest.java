package io.github.publicityday.validation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.DutyId;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.Waiver;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A waiver keeps its finding while the rest of the plan is rearranged and renamed, and one that
 * does nothing is always told of.
 */
class WaiverSurvivalTest {
  private static final int PLANS = 1_000;
  private static final LocalDate DATE = LocalDate.of(2027, 1, 5);
  private static final PlanValidator VALIDATOR = PlanValidator.create().asOf(DATE);

  private final SplittableRandom random = new SplittableRandom(5);
  private final Random order = new Random(5);

  @Test
  void noWaiverIsLostAndEveryIdleOneIsReported() {
    RandomPlans plans = new RandomPlans(2027);
    int waived = 0;
    int expired = 0;
    int stale = 0;
    int renamed = 0;
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = plans.next();
      List<Finding> findings = new ArrayList<>(VALIDATOR.validate(plan).findings());
      Map<String, Finding> held = new LinkedHashMap<>();
      Map<String, Finding> ranOut = new LinkedHashMap<>();
      for (Finding finding : findings) {
        switch (random.nextInt(4)) {
          case 0 -> held.put(finding.fingerprint(), finding);
          case 1 -> ranOut.put(finding.fingerprint(), finding);
          default -> {}
        }
      }
      String nothing = String.format(Locale.ROOT, "%016x", random.nextLong());
      PublicityPlan revised =
          new Shuffle()
              .to(rename(plan, touchedBy(held.values(), ranOut.values())), order)
              .orElseThrow()
              .after();
      renamed += revised.toString().contains("renamed") ? 1 : 0;
      PublicityPlan.Builder builder = PublicityPlan.builder().from(revised);
      held.keySet().forEach(f -> builder.addWaiver(waiver(f, DATE.plusDays(random.nextInt(9)))));
      ranOut.keySet().forEach(f -> builder.addWaiver(waiver(f, DATE.minusDays(1))));
      Report report = VALIDATOR.validate(builder.addWaiver(waiver(nothing, DATE)).build());

      assertThat(report.waived())
          .as("waived in %s", revised)
          .extracting(each -> described(each.finding()))
          .containsExactlyInAnyOrderElementsOf(
              held.values().stream().map(WaiverSurvivalTest::described).toList());
      assertThat(report.findings())
          .filteredOn(finding -> finding.rule().equals("expired-waiver"))
          .extracting(Finding::name)
          .containsExactlyInAnyOrderElementsOf(ranOut.keySet());
      assertThat(report.findings())
          .filteredOn(finding -> finding.rule().equals("stale-waiver"))
          .extracting(Finding::name)
          .containsExactly(nothing);
      waived += held.size();
      expired += ranOut.size();
      stale++;
    }
    assertThat(waived).isGreaterThan(2 * PLANS);
    assertThat(expired).isGreaterThan(2 * PLANS);
    assertThat(stale).isEqualTo(PLANS);
    assertThat(renamed).isGreaterThan(PLANS / 2);
  }

  private static String described(Finding finding) {
    return finding.fingerprint() + " " + finding.rule() + " " + finding.subject();
  }

  private static Waiver waiver(String fingerprint, LocalDate until) {
    return Waiver.builder()
        .fingerprint(fingerprint)
        .reason("so be it")
        .by("Li")
        .until(until)
        .build();
  }

  /** Every element that a finding is about, and what it stands in. */
  @SafeVarargs
  private static Set<ElementPath> touchedBy(Iterable<Finding>... findings) {
    Set<ElementPath> touched = new HashSet<>();
    for (Iterable<Finding> some : findings) {
      for (Finding finding : some) {
        add(finding.subject(), touched);
        finding.related().forEach(related -> add(related.path(), touched));
      }
    }
    return touched;
  }

  private static void add(ElementPath path, Set<ElementPath> to) {
    to.add(path);
    path.parent().ifPresent(parent -> add(parent, to));
  }

  /**
   * {@code plan} with new titles and ids for the activities and duties that no finding is about. A
   * name that the plan itself refers to stays.
   */
  private PublicityPlan rename(PublicityPlan plan, Set<ElementPath> touched) {
    return PublicityPlan.builder()
        .from(plan)
        .activities(
            rename(plan.activities(), ElementPath.root(), "activities", touched, plan.toString()))
        .duties(
            plan.duties().stream()
                .map(
                    duty ->
                        touched.contains(child("duties", duty.id().value()))
                            ? duty
                            : StandingDuty.builder()
                                .from(duty)
                                .id(DutyId.of("renamed-" + duty.id().value()))
                                .build())
                .toList())
        .build();
  }

  private static ElementPath child(String field, String key) {
    return ElementPath.root().element(field, key);
  }

  private List<Activity> rename(
      List<Activity> activities,
      ElementPath parent,
      String field,
      Set<ElementPath> touched,
      String text) {
    ElementKeys keys = new ElementKeys();
    List<Activity> renamed = new ArrayList<>();
    for (Activity activity : activities) {
      String id = activity.id().value();
      ElementPath path = parent.element(field, keys.next(id));
      Activity.Builder builder =
          Activity.builder()
              .from(activity)
              .parts(rename(activity.parts(), path, "parts", touched, text));
      if (!touched.contains(path)) {
        builder.title("renamed " + id);
        if (!text.contains("OfActivity[activity=" + id + "]")) {
          builder.id(ActivityId.of("renamed-" + id));
        }
      }
      renamed.add(builder.build());
    }
    return renamed;
  }
}
