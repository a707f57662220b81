package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;

/**
 * Flags an activity that is held at a place and whose place is not stated, by itself or by an
 * activity that it is a part of, or only by its kind.
 *
 * <p><b>Fails:</b> a forum without a venue, or with "to be announced"; visits to "each community".
 * <b>Passes:</b> the forum in the great hall; a zone of an event on the square.
 *
 * <p><b>Why it matters:</b> nobody has booked the hall, the guests' letters cannot be printed, and
 * whether something else is held there at the same time cannot even be asked.
 *
 * <p><b>Severity:</b> warning if no place is stated at all; info if it is to be announced, is one
 * of a class of places, or is left blank within something whose place is stated.
 *
 * <p><b>Leaves alone:</b> what is held nowhere (media, messages, web, broadcasts) or at no certain
 * sort of place; delegated work; standing duties; headings; a place that the plan names and does
 * not list. What parts inherit is asked once, of the activity that states it; what nobody states,
 * of the outermost.
 *
 * <p><b>Cannot be checked:</b> never; a plan that names no place has none.
 */
public final class MissingVenue implements Rule {
  /** The activity, what is stated instead of a place, and how many of its parts depend on it. */
  public record Facts(String activity, Instead instead, int parts) implements Evidence {
    @Override
    public String variant() {
      return switch (instead) {
        case NOTHING -> parts > 0 ? "nothing.parts" : "nothing";
        case BLANK -> "blank";
        case ANNOUNCEMENT -> "announcement";
        case CLASS_OF_PLACES -> "class-of-places";
      };
    }
  }

  /** What is stated instead of a place. */
  public enum Instead {
    /** Nothing. */
    NOTHING,
    /** A label with nothing after it. */
    BLANK,
    /** That it will be announced. */
    ANNOUNCEMENT,
    /** What sort of places they are. */
    CLASS_OF_PLACES
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    new Statements(
            work -> !(work.venue() instanceof StatedVenue.Absent),
            activity -> activity.kind().isHeldAtPlace())
        .forEach(plan.work(), (item, asking) -> check(item, asking, verdicts));
  }

  private static void check(WorkItem item, ImmutableList<WorkItem> asking, Verdicts verdicts) {
    StatedVenue venue = item.undertaking().venue();
    if (venue instanceof StatedVenue.Places) {
      verdicts.pass(item);
      return;
    }
    Instead instead =
        venue instanceof StatedVenue.ClassOfPlaces
            ? Instead.CLASS_OF_PLACES
            : venue instanceof StatedVenue.ToBeAnnounced
                ? Instead.ANNOUNCEMENT
                : venue instanceof StatedVenue.Blank ? Instead.BLANK : Instead.NOTHING;
    boolean nowhere =
        saysNothing(item) && item.ancestors().stream().allMatch(MissingVenue::saysNothing);
    verdicts.failAs(
        nowhere ? Severity.WARNING : Severity.INFO,
        item,
        new Facts(item.name(), instead, item.parts().isEmpty() ? 0 : asking.size()),
        Statements.within(item, asking));
  }

  private static boolean saysNothing(WorkItem item) {
    StatedVenue venue = item.undertaking().venue();
    return venue instanceof StatedVenue.Absent || venue instanceof StatedVenue.Blank;
  }
}
