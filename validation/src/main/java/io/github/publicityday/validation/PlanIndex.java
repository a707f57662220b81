package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.Optional;

/**
 * A plan made ready for rules, once per validation: elements in document order with their paths,
 * references resolved, time and venue inherited, collectives expanded into bookings. Rules read it
 * and do not walk the plan themselves.
 *
 * <p>Immutable.
 */
public final class PlanIndex {
  private final PublicityPlan plan;
  private final PlanCalendar calendar;
  private final ImmutableList<UnitEntry> units;
  private final UnitDirectory directory;
  private final ImmutableMap<VenueId, VenueEntry> venues;
  private final ImmutableList<WorkItem> work;
  private final ImmutableList<ReferenceEntry> references;
  private final ImmutableList<CountEntry> declaredCounts;
  private final ImmutableListMultimap<UnitEntry, Booking> bookings;
  private final Element planElement = new PlanElement(ElementPath.root());

  private record PlanElement(ElementPath path) implements Element {
    @Override
    public String name() {
      return "plan";
    }

    @Override
    public int order() {
      return 0;
    }
  }

  private PlanIndex(PlanIndexer indexer) {
    plan = indexer.plan;
    calendar = indexer.calendar;
    units = indexer.units;
    directory = indexer.directory;
    venues = ImmutableMap.copyOf(indexer.venues);
    work = indexer.work.build();
    references = indexer.references.build();
    declaredCounts = indexer.declaredCounts.build();
    bookings = new Bookings(calendar).of(work);
  }

  /** Indexes {@code plan}; linear in its size. */
  public static PlanIndex of(PublicityPlan plan) {
    return new PlanIndex(new PlanIndexer(plan));
  }

  /** The plan itself. */
  public PublicityPlan plan() {
    return plan;
  }

  /** The plan as an element, for verdicts on the whole. */
  public Element planElement() {
    return planElement;
  }

  /** The plan's calendar. */
  public PlanCalendar calendar() {
    return calendar;
  }

  /** The units that the plan lists, in document order. */
  public ImmutableList<UnitEntry> units() {
    return units;
  }

  /** Every activity, each before its parts, then every standing duty, in document order. */
  public ImmutableList<WorkItem> work() {
    return work;
  }

  /** Every reference to a unit, in document order; "each participant" is no such reference. */
  public ImmutableList<ReferenceEntry> references() {
    return references;
  }

  /** Every declared count, in document order. */
  public ImmutableList<CountEntry> declaredCounts() {
    return declaredCounts;
  }

  /**
   * Where each unit is due in person, by unit; a unit that is due nowhere, or only at times that
   * are not known, has no entry. A collective that lists no member is booked as itself.
   */
  public ImmutableListMultimap<UnitEntry, Booking> bookings() {
    return bookings;
  }

  /**
   * The unit meant by {@code id}: the one with that id, else the only one with that name or
   * declared alias.
   */
  public Optional<UnitEntry> unit(UnitId id) {
    return directory.unit(id);
  }

  /** The unit meant by {@code reference}; empty for "each participant" and for unknown units. */
  public Optional<UnitEntry> unit(UnitRef reference) {
    return directory.unit(reference);
  }

  /**
   * The venue with {@code id}; the first of several, and if the plan uses it without listing it,
   * one that is known by its id alone. Empty if the plan neither lists nor uses it.
   */
  public Optional<VenueEntry> venue(VenueId id) {
    return Optional.ofNullable(venues.get(id));
  }

  /** Every id, name and alias of every unit, in document order; may repeat. */
  public ImmutableList<String> unitForms() {
    return units.stream()
        .flatMap(unit -> unit.forms().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
