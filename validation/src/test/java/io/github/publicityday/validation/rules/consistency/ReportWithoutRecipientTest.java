package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.info;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Deadline;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.rules.consistency.ReportWithoutRecipient.Facts;
import org.junit.jupiter.api.Test;

class ReportWithoutRecipientTest {
  private static final ReportWithoutRecipient RULE = new ReportWithoutRecipient();
  private static final UnitRef BUREAU = UnitRef.of("bureau");
  private static final Deadline DUE = Deadline.of(Deadline.Kind.REPORT, StatedTime.TO_BE_ANNOUNCED);

  private static StandingDuty.Builder report() {
    return StandingDuty.builder().id(DutyId.of("report")).title("report").kind(DutyKind.REPORT);
  }

  private static PublicityPlan with(StandingDuty.Builder report) {
    return plan(p -> p.addDuty(report.build()));
  }

  @Test
  void failingSaysWhatIsMissing() {
    assertThatRule(RULE)
        .on(with(report()))
        .finds(info("duties[report]", new Facts("report", false, false)));
    assertThatRule(RULE)
        .on(with(report().recipient(BUREAU)))
        .finds(info("duties[report]", new Facts("report", true, false)));
    assertThatRule(RULE)
        .on(with(report().addDeadline(DUE)))
        .finds(info("duties[report]", new Facts("report", false, true)));
    assertThatRule(RULE)
        .on(with(report().recipient(BUREAU).addResponsibility(Responsibility.of(BUREAU))))
        .finds(info("duties[report]", new Facts("report", true, false)));
    assertThatRule(RULE)
        .on(
            plan(
                p ->
                    p.addDuty(report().recipient(BUREAU).build())
                        .addDeadline(
                            Deadline.of(Deadline.Kind.HAND_IN, StatedTime.TO_BE_ANNOUNCED))))
        .finds(info("duties[report]", new Facts("report", true, false)));
    assertThat(new Facts("r", false, true).variant()).isEqualTo("no-recipient");
    assertThat(new Facts("r", true, false).variant()).isEqualTo("no-deadline");
  }

  @Test
  void passingWithBothWhereverTheDeadlineStands() {
    StandingDuty.Builder[] all = {
      report().recipient(BUREAU).addDeadline(DUE),
      report().recipient(BUREAU).time(StatedTime.TO_BE_ANNOUNCED),
      report()
          .recipient(BUREAU)
          .addResponsibility(Responsibility.builder().unit(BUREAU).deadline(DUE).build())
    };
    for (StandingDuty.Builder each : all) {
      assertThatRule(RULE).on(with(each)).findsNothing().passes("duties[report]");
    }
    assertThatRule(RULE)
        .on(plan(p -> p.addDuty(report().recipient(BUREAU).build()).addDeadline(DUE)))
        .findsNothing()
        .passes("duties[report]");
  }

  @Test
  void looksAtNoOtherDuty() {
    assertThatRule(RULE).on(plan(duty("order"))).looksAtNothing();
  }
}
