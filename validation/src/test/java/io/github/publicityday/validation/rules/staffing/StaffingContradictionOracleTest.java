package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction.Total;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The rule against trying who the members of every class of units may be. */
class StaffingContradictionOracleTest {
  private static final int PLANS = 4_000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** Units that the plan lists, and others that a class may stand for. */
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of("a", "b", "c", "x1", "x2", "x3");

  private static final List<Sender> SENDERS =
      List.of(
          new Sender("a", 1, Set.of("a")),
          new Sender("b", 1, Set.of("b")),
          new Sender("c", 1, Set.of("c")),
          new Sender("listed", 2, Set.of("a", "b")),
          new Sender("two", 2, Set.of()),
          new Sender("three", 3, Set.of()));

  /** Who takes part: how many units, and which, if that is known. */
  private record Sender(String id, int units, Set<String> members) {
    boolean isUnlisted() {
      return members.isEmpty();
    }
  }

  private record Row(Sender sender, Optional<Staffing> own, int assigned) {
    Optional<Staffing> asked(Optional<Staffing> ofAll) {
      return own.or(() -> ofAll.filter(all -> !isTogether(all)));
    }
  }

  private record Work(String path, Optional<Staffing> asked, List<Row> rows, List<Work> parts) {}

  private static boolean isTogether(Staffing staffing) {
    return staffing.scope() == Staffing.Scope.TOTAL;
  }

  private static PlanPart units() {
    return plan -> {
      Plans.units("a", "b", "c").addTo(plan);
      Plans.unit("listed").collectiveOf("a", "b").addTo(plan);
      Plans.unit("two").size(2).addTo(plan);
      Plans.unit("three").size(3).addTo(plan);
    };
  }

  @Test
  void agreesWithTryingEverything() {
    SplittableRandom random = new SplittableRandom(626);
    int totals = 0;
    int others = 0;
    for (int i = 0; i < PLANS; i++) {
      Work square = work(random, "activities[square]", random.nextInt(3));
      List<Finding> found =
          VALIDATOR.validate(Plans.plan(units(), draft(square, "square"))).findings().stream()
              .filter(finding -> finding.rule().equals("staffing-contradiction"))
              .toList();
      Set<String> expected = new HashSet<>();
      addExpected(square, expected);
      Set<String> told =
          found.stream()
              .map(f -> f.subject() + " " + f.evidence().variant())
              .collect(toImmutableSet());
      if (isPlain(square)) {
        assertThat(told).as("findings of %s", square).isEqualTo(expected);
      } else {
        // What several are asked for together, the rule adds to nothing else: it tells no more.
        assertThat(expected).as("findings of %s", square).containsAll(totalsOf(told));
      }
      for (Finding finding : found) {
        if (finding.evidence() instanceof Total total) {
          assertThat(total.least()).isLessThanOrEqualTo(least(workAt(square, finding)));
          totals++;
        } else {
          others++;
        }
      }
    }
    assertThat(totals).isGreaterThan(PLANS / 20);
    assertThat(others).isGreaterThan(PLANS / 2);
  }

  private static Set<String> totalsOf(Set<String> told) {
    return told.stream().filter(each -> each.endsWith(" total")).collect(toImmutableSet());
  }

  private static Work workAt(Work square, Finding finding) {
    return square.path().equals(finding.subject().toString())
        ? square
        : square.parts().stream()
            .filter(part -> part.path().equals(finding.subject().toString()))
            .findFirst()
            .orElseThrow();
  }

  /** Whether nothing is asked of several units together but of all. */
  private static boolean isPlain(Work work) {
    return work.parts().stream().allMatch(StaffingContradictionOracleTest::isPlain)
        && work.rows().stream()
            .noneMatch(
                row ->
                    row.sender().units() > 1
                        && row.own().map(own -> isTogether(own)).orElse(false));
  }

  private static Work work(SplittableRandom random, String path, int parts) {
    Optional<Staffing> asked = random.nextInt(3) == 0 ? Optional.empty() : staffing(random, 9);
    List<Row> rows = new ArrayList<>();
    for (Sender sender : SENDERS) {
      if (random.nextInt(3) == 0) {
        rows.add(
            new Row(
                sender,
                random.nextBoolean() ? staffing(random, 8) : Optional.empty(),
                random.nextInt(8)));
      }
    }
    List<Work> within = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      within.add(work(random, path + ".parts[p" + i + "]", 0));
    }
    return new Work(path, asked, rows, within);
  }

  private static Optional<Staffing> staffing(SplittableRandom random, int most) {
    Staffing.Builder staffing = Staffing.builder();
    int which = random.nextInt(3);
    if (which != 1) {
      staffing.minimum(random.nextInt(most / 2));
    }
    if (which != 0) {
      staffing.maximum(random.nextInt(most));
    }
    return Optional.of(random.nextBoolean() ? staffing.build().inTotal() : staffing.build());
  }

  private static WorkDraft draft(Work work, String id) {
    WorkDraft draft = Plans.activity(id);
    work.asked().ifPresent(draft::asking);
    for (Row row : work.rows()) {
      draft.attendedBy(
          Participation.builder()
              .unit(UnitRef.of(row.sender().id()))
              .staffing(row.own())
              .assignedCount(row.assigned())
              .build());
    }
    for (int i = 0; i < work.parts().size(); i++) {
      draft.with(draft(work.parts().get(i), "p" + i));
    }
    return draft;
  }

  private static void addExpected(Work work, Set<String> to) {
    for (Row row : work.rows()) {
      String path = work.path() + ".participants[" + row.sender().id() + "]";
      Optional<Staffing> asked = row.asked(work.asked());
      if (row.own().map(StaffingContradictionOracleTest::contradictsItself).orElse(false)) {
        to.add(path + " bounds");
      } else if (asked.isPresent() && asked.get().maximum().isPresent()) {
        int units = isTogether(asked.get()) ? 1 : row.sender().units();
        if (row.assigned() > asked.get().maximum().getAsInt() * units) {
          to.add(path + " assigned");
        }
      }
    }
    Optional<Staffing> asked = work.asked();
    if (asked.isPresent() && contradictsItself(asked.get())) {
      to.add(work.path() + " bounds");
    } else if (asked.isPresent() && isTogether(asked.get()) && asked.get().maximum().isPresent()) {
      int maximum = asked.get().maximum().getAsInt();
      if (least(work) > maximum) {
        to.add(work.path() + " total");
      } else if (work.rows().stream().mapToInt(Row::assigned).sum() > maximum) {
        to.add(work.path() + " assigned.total");
      }
    }
    work.parts().forEach(part -> addExpected(part, to));
  }

  private static boolean contradictsItself(Staffing staffing) {
    return staffing.minimum().orElse(0) > staffing.maximum().orElse(Integer.MAX_VALUE);
  }

  /** The least people that keep everything asked for in detail: parts run at one time. */
  private static int least(Work work) {
    int parts = 0;
    for (Work part : work.parts()) {
      int stated =
          part.asked().filter(asked -> isTogether(asked)).map(a -> a.minimum().orElse(0)).orElse(0);
      parts += Math.max(stated, least(part));
    }
    return Math.max(parts, leastOf(work, 0, new ArrayList<>()));
  }

  /** The same for participants alone, over all members that unlisted classes may have. */
  private static int leastOf(Work work, int row, List<Set<String>> members) {
    if (row == work.rows().size()) {
      return leastWith(work, members);
    }
    Sender sender = work.rows().get(row).sender();
    Set<Set<String>> choices =
        sender.isUnlisted()
            ? Sets.combinations(UNITS, sender.units())
            : ImmutableSet.of(sender.members());
    int least = Integer.MAX_VALUE;
    for (Set<String> choice : choices) {
      members.add(choice);
      least = Math.min(least, leastOf(work, row + 1, members));
      members.remove(members.size() - 1);
    }
    return least;
  }

  private static int leastWith(Work work, List<Set<String>> members) {
    int people = 0;
    int together = 0;
    for (String unit : UNITS) {
      int ofClasses = 0;
      Optional<Integer> alone = Optional.empty();
      for (int i = 0; i < members.size(); i++) {
        Row row = work.rows().get(i);
        Optional<Staffing> asked = row.asked(work.asked());
        int minimum = asked.map(staffing -> staffing.minimum().orElse(0)).orElse(0);
        boolean several = row.sender().units() > 1;
        if (several && asked.map(staffing -> isTogether(staffing)).orElse(false)) {
          together = Math.max(together, minimum);
        } else if (members.get(i).contains(unit)) {
          // What is asked of one in particular is an exception from what is asked of its class.
          alone = several ? alone : Optional.of(minimum);
          ofClasses = Math.max(ofClasses, minimum);
        }
      }
      people += alone.orElse(ofClasses);
    }
    return Math.max(people, together);
  }
}
