package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Activity;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Relay;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags a relay in whose order a station stands twice, or is missing, or stands although it is not
 * among those that the activity names.
 *
 * <p><b>Fails:</b> the order A, B, B, where three stations A, B, C are named; an order in which the
 * plan's own station is not. <b>Passes:</b> the order A, B, C.
 *
 * <p><b>Why it matters:</b> the studio calls by the list: one county is called twice, and another
 * has its speaker waiting at the telephone until the relay is over.
 *
 * <p><b>Severity:</b> error; as written, somebody is not called.
 *
 * <p><b>Leaves alone:</b> the number of stations by itself (DeclaredCountMismatch speaks); two
 * stations with similar names, which are two.
 *
 * <p><b>Cannot be checked:</b> never; where no station is named beside the order, the order alone
 * is compared with itself.
 */
public final class RelayOrderBroken implements Rule {
  /**
   * The relay and its stations, in order: those that stand twice or more, those that are named (or
   * are the plan's own) and do not stand, and those that stand and are not named.
   */
  public record Facts(
      String relay,
      ImmutableList<String> repeated,
      ImmutableList<String> missing,
      ImmutableList<String> unnamed)
      implements Evidence {
    @Override
    public String variant() {
      if (repeated.isEmpty() && missing.isEmpty()) {
        return "unnamed";
      }
      String due =
          missing.isEmpty() ? "repeated" : repeated.isEmpty() ? "missing" : "repeated-missing";
      return unnamed.isEmpty() ? due : due + "-unnamed";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      Optional<Relay> relay = item.activity().flatMap(Activity::relay);
      if (relay.isPresent()) {
        check(item, item.activity().orElseThrow(), relay.get(), verdicts);
      }
    }
  }

  private static void check(WorkItem item, Activity activity, Relay relay, Verdicts verdicts) {
    ImmutableMultiset<String> order = ImmutableMultiset.copyOf(relay.stations());
    ImmutableSet<String> named =
        activity.declaredCounts().stream()
            .filter(count -> count.counted() == DeclaredCount.Counted.STATIONS)
            .flatMap(count -> count.names().stream())
            .collect(toImmutableSet());
    ImmutableSet<String> due =
        Stream.concat(named.stream(), relay.ownStation().stream()).collect(toImmutableSet());
    ImmutableList<String> repeated =
        order.elementSet().stream()
            .filter(station -> order.count(station) > 1)
            .collect(toImmutableList());
    Set<String> missing = Sets.difference(due, order.elementSet());
    Set<String> unnamed = named.isEmpty() ? named : Sets.difference(order.elementSet(), due);
    if (repeated.isEmpty() && missing.isEmpty() && unnamed.isEmpty()) {
      verdicts.pass(item);
    } else {
      verdicts.fail(
          item,
          new Facts(
              item.name(), repeated, ImmutableList.copyOf(missing), ImmutableList.copyOf(unnamed)));
    }
  }
}
