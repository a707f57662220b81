package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.WorkDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Portfolios in a few words, and random ones for oracles. */
final class Portfolios {
  static final String BUREAU = "明溪縣公安局";

  private Portfolios() {}

  /** The plan is issued by {@code name}. */
  static PlanPart by(String name) {
    return plan -> plan.issuer(StatedIssuer.named(name));
  }

  /** A plan of {@link #BUREAU}. */
  static PublicityPlan plan(PlanPart... parts) {
    return Plans.plan(
        Stream.concat(Stream.of(by(BUREAU)), Stream.of(parts)).toArray(PlanPart[]::new));
  }

  /** Plans called a, b, c …, of which no rule but those between plans says anything. */
  static Report clashes(PublicityPlan... plans) {
    Portfolio portfolio = Portfolio.of(silent());
    for (int i = 0; i < plans.length; i++) {
      portfolio.add(NamedPlan.of(Character.toString('a' + i), plans[i]));
    }
    return portfolio.clashes();
  }

  static PlanValidator silent() {
    return PlanValidator.builder().rules(List.of()).build();
  }

  /** An activity of a plan among several; {@code box} has an id of its own in all of them. */
  record Item(String plan, String title, Box box) {
    /** Whether both may be the same thing, told by two plans. */
    boolean isOnSameOccasionAs(Item other) {
      return title.equals(other.title)
          && box.window().equals(other.box.window())
          && box.venue().equals(other.box.venue());
    }

    /** Where it stands among all plans. */
    String path() {
      return "plans[" + plan + "]." + box.path();
    }
  }

  /**
   * Up to {@code plans} plans that have {@code items} activities between them, with units u0 to u2,
   * venues v0 and v1 and few titles.
   */
  static List<Item> random(
      SplittableRandom random, int plans, int items, boolean vague, boolean nested) {
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      String plan = "p" + random.nextInt(plans);
      List<Item> before = all.stream().filter(item -> item.plan().equals(plan)).toList();
      Optional<Box> around =
          nested && !before.isEmpty() && random.nextInt(2) == 0
              ? Optional.of(before.get(random.nextInt(before.size())).box())
              : Optional.empty();
      Map<String, Integer> people = new TreeMap<>();
      for (int unit = 0; unit < 3; unit++) {
        if (random.nextInt(3) > 0) {
          people.put("u" + unit, random.nextInt(4));
        }
      }
      Box box =
          new Box(
              "b" + i,
              around,
              false,
              window(random, vague),
              people,
              Optional.of("v" + random.nextInt(2)));
      all.add(new Item(plan, "t" + random.nextInt(3), box));
    }
    return all;
  }

  private static TimeWindow window(SplittableRandom random, boolean vague) {
    int start = random.nextInt(6);
    TimeSlot slot = Programme.slot(start, start + 1 + random.nextInt(3));
    return vague && random.nextBoolean()
        ? TimeWindow.of(
            slot.startInclusive(),
            slot.startInclusive().plusMinutes(1),
            slot.endExclusive().plusMinutes(1),
            slot.endExclusive().plusMinutes(2))
        : TimeWindow.exactly(slot);
  }

  /** The plans that {@code items} make, by name; units have {@code headcount}. */
  static ImmutableMap<String, PublicityPlan> plans(List<Item> items, OptionalInt headcount) {
    Map<String, List<PlanPart>> parts = new TreeMap<>();
    for (Item item : items) {
      List<PlanPart> plan = parts.computeIfAbsent(item.plan(), name -> new ArrayList<>());
      if (plan.isEmpty()) {
        for (int unit = 0; unit < 3; unit++) {
          var draft = Plans.unit("u" + unit);
          headcount.ifPresent(draft::headcount);
          plan.add(draft);
        }
      }
      if (item.box().around().isEmpty()) {
        plan.add(draft(items, item));
      }
    }
    ImmutableMap.Builder<String, PublicityPlan> plans = ImmutableMap.builder();
    parts.forEach((name, each) -> plans.put(name, plan(each.toArray(PlanPart[]::new))));
    return plans.buildOrThrow();
  }

  private static WorkDraft draft(List<Item> items, Item item) {
    Box box = item.box();
    WorkDraft draft = Plans.activity(box.id()).titled(item.title()).within(box.window());
    box.people().forEach(draft::attendedBy);
    box.venue().ifPresent(draft::in);
    return draft.with(
        items.stream()
            .filter(part -> part.box().around().equals(Optional.of(box)))
            .map(part -> draft(items, part))
            .toArray(WorkDraft[]::new));
  }
}
