package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.VenueEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import io.github.publicityday.validation.rules.schedule.Clashes.Clash;

/**
 * Flags a venue that unrelated activities use at one time: one finding for each maximal set of
 * them.
 *
 * <p><b>Fails:</b> a forum and an exhibition, both in the great hall from 9:00 to 11:00.
 * <b>Passes:</b> the exhibition from 11:00, or both as parts of one event.
 *
 * <p><b>Why it matters:</b> the second to arrive finds the chairs set up for something else.
 *
 * <p><b>Severity:</b> warning if the times certainly meet, since a large place may hold both; info
 * if they only possibly do.
 *
 * <p><b>Leaves alone:</b> parts of one activity, which share its place on purpose (a heading is no
 * such activity); venues declared shared; classes of places; standing duties, which serve the
 * activity that they are at.
 *
 * <p><b>Cannot be checked:</b> never; an activity whose time or place is not known has none to
 * share.
 */
public final class VenueDoubleBooked implements Rule {
  /**
   * The conflict.
   *
   * @param venue the venue
   * @param activities the activities that use it, in document order
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  public record Facts(
      String venue, ImmutableList<String> activities, TimeSlot when, boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ListMultimap<VenueEntry, WorkItem> uses = LinkedListMultimap.create();
    for (WorkItem item : plan.work()) {
      if (isHeldSomewhere(item)
          && item.window().isPresent()
          && item.venue() instanceof StatedVenue.Places places) {
        places.venues().forEach(id -> plan.venue(id).ifPresent(venue -> uses.put(venue, item)));
      }
    }
    uses.asMap()
        .forEach(
            (venue, items) -> {
              if (!venue.venue().shared()) {
                check(venue, ImmutableList.copyOf(items), verdicts);
              }
            });
  }

  private static boolean isHeldSomewhere(WorkItem item) {
    return item.activity().map(a -> a.kind() != ActivityKind.HEADING).orElse(false);
  }

  private static void check(VenueEntry venue, ImmutableList<WorkItem> items, Verdicts verdicts) {
    ImmutableList<Clash<WorkItem>> clashes =
        new Clashes<WorkItem>(
                item -> item, item -> item.window().orElseThrow(), VenueDoubleBooked::unrelated)
            .among(items);
    if (clashes.isEmpty()) {
      verdicts.pass(venue);
    }
    clashes.forEach(clash -> report(venue, clash, verdicts));
  }

  private static void report(VenueEntry venue, Clash<WorkItem> clash, Verdicts verdicts) {
    verdicts.failAs(
        clash.certain() ? Severity.WARNING : Severity.INFO,
        venue,
        new Facts(
            venue.name(),
            clash.claims().stream().map(WorkItem::name).collect(toImmutableList()),
            clash.when(),
            clash.certain()),
        clash.claims().stream()
            .map(item -> Related.of(Related.Part.CLAIM, item, item.window().orElseThrow()))
            .collect(toImmutableList()));
  }

  /**
   * The activities that are of different wholes; no part beside an activity that it is a part of.
   */
  private static ImmutableList<WorkItem> unrelated(ImmutableList<WorkItem> met) {
    ImmutableSet<WorkItem> here = ImmutableSet.copyOf(met);
    ImmutableList<WorkItem> highest =
        here.stream()
            .filter(item -> item.ancestors().stream().noneMatch(here::contains))
            .collect(toImmutableList());
    boolean several = highest.stream().map(VenueDoubleBooked::whole).distinct().count() > 1;
    return several ? highest : ImmutableList.of();
  }

  /** The highest activity around {@code item} that is more than a heading. */
  private static WorkItem whole(WorkItem item) {
    WorkItem whole = item;
    for (WorkItem around : item.ancestors()) {
      if (isHeldSomewhere(around)) {
        whole = around;
      }
    }
    return whole;
  }
}
