package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
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
   * The conflict; the related elements are the activities.
   *
   * @param venue the venue
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  public record Facts(String venue, TimeSlot when, boolean certain) implements Evidence {
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
    new Clashes<>(plan.venueClaims(), VenueDoubleBooked::unrelated)
        .among(
            venue -> !venue.venue().shared(),
            (venue, clash) -> report(venue, clash, verdicts),
            verdicts::pass);
  }

  private static void report(VenueEntry venue, Clash clash, Verdicts verdicts) {
    verdicts.failAs(
        clash.certain() ? Severity.WARNING : Severity.INFO,
        venue,
        new Facts(venue.name(), clash.when(), clash.certain()),
        clash.claims());
  }

  /**
   * The activities that are of different wholes; no part beside an activity that it is a part of.
   */
  private static ImmutableSet<WorkItem> unrelated(ImmutableSet<WorkItem> met) {
    ImmutableSet<WorkItem> highest =
        met.stream()
            .filter(item -> item.ancestors().stream().noneMatch(met::contains))
            .collect(toImmutableSet());
    boolean several = highest.stream().map(VenueDoubleBooked::whole).distinct().count() > 1;
    return several ? highest : ImmutableSet.of();
  }

  /** The highest activity around {@code item} that is more than a heading. */
  private static WorkItem whole(WorkItem item) {
    WorkItem whole = item;
    for (WorkItem around : item.ancestors()) {
      if (!around.isHeading()) {
        whole = around;
      }
    }
    return whole;
  }
}
