package io.github.publicityday.validation.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.WorkDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The rule against counting on random activities. */
class StaffingBelowMinimumOracleTest {
  private static final int PLANS = 4_000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** How many units stand behind each reference; none if that is not known. */
  private static final List<Sender> SENDERS =
      List.of(
          new Sender("a", OptionalInt.of(1)),
          new Sender("b", OptionalInt.of(1)),
          new Sender("listed", OptionalInt.of(2)),
          new Sender("sized", OptionalInt.of(3)),
          new Sender("unlisted", OptionalInt.empty()));

  private record Sender(String id, OptionalInt units) {}

  private record Row(Sender sender, OptionalInt minimum, boolean together, OptionalInt assigned) {}

  private static PlanPart units() {
    return plan -> {
      Plans.units("a", "b").addTo(plan);
      Plans.unit("listed").collectiveOf("a", "b").addTo(plan);
      Plans.unit("sized").size(3).addTo(plan);
      Plans.unit("unlisted").collectiveOf().addTo(plan);
    };
  }

  @Test
  void agreesWithCounting() {
    SplittableRandom random = new SplittableRandom(616);
    for (int i = 0; i < PLANS; i++) {
      WorkDraft desk = Plans.activity("desk");
      OptionalInt ofEach = OptionalInt.empty();
      OptionalInt ofAll = OptionalInt.empty();
      switch (random.nextInt(3)) {
        case 0 -> {
          ofEach = OptionalInt.of(random.nextInt(6));
          desk.asking(Staffing.atLeast(ofEach.getAsInt()));
        }
        case 1 -> {
          ofAll = OptionalInt.of(random.nextInt(20));
          desk.asking(Staffing.atLeast(ofAll.getAsInt()).inTotal());
        }
        default -> {}
      }
      List<Row> rows = new ArrayList<>();
      for (Sender sender : SENDERS) {
        if (random.nextBoolean()) {
          rows.add(row(random, sender, ofEach, desk));
        }
      }
      check(rows, ofAll, VALIDATOR.validate(Plans.plan(units(), desk)));
    }
  }

  private static Row row(
      SplittableRandom random, Sender sender, OptionalInt ofEach, WorkDraft desk) {
    Participation.Builder participation = Participation.builder().unit(UnitRef.of(sender.id()));
    OptionalInt minimum = ofEach;
    boolean together = false;
    if (random.nextInt(3) == 0) {
      minimum = OptionalInt.of(random.nextInt(6));
      together = random.nextBoolean();
      Staffing own = Staffing.atLeast(minimum.getAsInt());
      participation.staffing(together ? own.inTotal() : own);
    }
    OptionalInt assigned =
        random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(12));
    desk.attendedBy(participation.assignedCount(assigned).build());
    return new Row(sender, minimum, together, assigned);
  }

  private static void check(List<Row> rows, OptionalInt ofAll, Report report) {
    Set<String> tooFew = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    boolean begun = rows.stream().anyMatch(row -> row.assigned().isPresent());
    for (Row row : rows) {
      String path = "activities[desk].participants[" + row.sender().id() + "]";
      if (row.minimum().isPresent()) {
        OptionalInt units = row.together() ? OptionalInt.of(1) : row.sender().units();
        if (!begun || units.isEmpty()) {
          unknown.add(path);
        } else if (row.assigned().orElse(0) < row.minimum().getAsInt() * units.getAsInt()) {
          tooFew.add(path);
        }
      }
    }
    if (ofAll.isPresent()) {
      int sum = rows.stream().mapToInt(row -> row.assigned().orElse(0)).sum();
      if (!begun) {
        unknown.add("activities[desk]");
      } else if (sum < ofAll.getAsInt()) {
        tooFew.add("activities[desk]");
      }
    }
    LedgerLine line =
        report.ledger().stream()
            .filter(each -> each.rule().equals("staffing-below-minimum"))
            .findFirst()
            .orElseThrow();
    assertThat(
            report.findings().stream()
                .filter(finding -> finding.rule().equals("staffing-below-minimum"))
                .map(finding -> finding.subject().toString()))
        .as("findings of %s, %s in all", rows, ofAll)
        .containsExactlyInAnyOrderElementsOf(tooFew);
    assertThat(line.unchecked().stream().map(unchecked -> unchecked.subject().toString()))
        .as("what cannot be checked of %s, %s in all", rows, ofAll)
        .containsExactlyInAnyOrderElementsOf(unknown);
  }
}
