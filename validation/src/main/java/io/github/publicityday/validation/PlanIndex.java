package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Spelling;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan made ready for rules, once per validation: elements in document order with their paths,
 * references resolved, time and venue inherited, collectives expanded into bookings. Rules read it
 * and do not walk the plan themselves.
 *
 * <p>Made for one validation and one thread: what only some rules ask for is made when the first
 * asks.
 */
public final class PlanIndex {
  private final PublicityPlan plan;
  private final PlanCalendar calendar;
  private final ImmutableList<UnitEntry> units;
  private final UnitDirectory directory;
  private final ImmutableList<WorkItem> work;
  private final int lastWorkOrder;
  private final Element planElement = new PlanElement();
  private @Nullable ReferenceWalk references;
  private @Nullable TimeWalk timeWalk;
  private @Nullable ImmutableSetMultimap<UnitEntry, Element> relying;
  private @Nullable ImmutableSetMultimap<String, UnitEntry> sharedForms;
  private @Nullable ImmutableSet<String> unitForms;
  private @Nullable NearestForms nearestForms;
  private @Nullable Claims<UnitEntry> unitClaims;
  private @Nullable VenueUses venues;
  private @Nullable PersonUses people;
  private @Nullable ImmutableListMultimap<UnitEntry, Booking> bookings;

  private static final class PlanElement implements Element {
    @Override
    public ElementPath path() {
      return ElementPath.root();
    }

    @Override
    public String name() {
      return "plan";
    }

    @Override
    public Object label() {
      return Unnamed.PLAN;
    }

    @Override
    public int order() {
      return 0;
    }
  }

  private PlanIndex(PublicityPlan plan, PlanIndexer indexer) {
    this.plan = plan;
    calendar = indexer.calendar;
    units = indexer.units;
    directory = indexer.directory;
    work = indexer.work;
    lastWorkOrder = indexer.order;
  }

  /**
   * Indexes {@code plan}; linear in its size.
   *
   * @throws IllegalArgumentException if activities, or quotas, nest deeper than 100 levels
   */
  public static PlanIndex of(PublicityPlan plan) {
    return new PlanIndex(plan, new PlanIndexer(plan));
  }

  /** The plan itself. */
  public PublicityPlan plan() {
    return plan;
  }

  /** The plan as an element, for verdicts on the whole. */
  public Element planElement() {
    return planElement;
  }

  /**
   * What the plan says of itself under one key of its file, as an element.
   *
   * @param key the key, such as {@code ordinal} or {@code date}; the plan need not have it
   */
  public Element field(String key) {
    return new PlanField(key);
  }

  /**
   * Whether this is no whole plan, of which a theme or an issuer is to be expected: it has neither
   * a title nor a day, or neither an activity nor a duty.
   */
  public boolean isExcerpt() {
    return work.isEmpty() || (plan.title().isEmpty() && plan.day().isEmpty());
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

  /** What units are to {@code item} by its own statement, in document order. */
  public ImmutableList<ResponsibilityEntry> responsibilities(WorkItem item) {
    return item.responsibilities(directory);
  }

  /** A number above the rank of every element that activities and duties have or stand before. */
  int ranks() {
    return lastWorkOrder + 1;
  }

  /** Every reference to a unit, in document order; "each participant" is no such reference. */
  public ImmutableList<ReferenceEntry> references() {
    return walk().references;
  }

  /**
   * Every reference to a unit that gives it something to do or to be: all but those by which
   * collectives list their members. In document order.
   */
  public ImmutableList<ReferenceEntry> mentions() {
    return walk().mentions;
  }

  /** The leading group, if the plan sets one up. */
  public Optional<LeadingGroupEntry> leadingGroup() {
    return walk().leadingGroup;
  }

  /** Every declared count, in document order. */
  public ImmutableList<CountEntry> declaredCounts() {
    return walk().declaredCounts;
  }

  /**
   * What says "each participant" somewhere: activities and duties, in document order, and the
   * {@linkplain #planElement() plan} if it does so outside them.
   */
  public ImmutableSet<Element> addressingParticipants() {
    return walk().addressing;
  }

  /** Every quota, each before those that it divides into, in document order. */
  public ImmutableList<QuotaEntry> quotas() {
    return walk().quotas;
  }

  /**
   * What relies on each unit, and on each member of a collective: the work that it answers for, in
   * any role, attends or supplies, and the quotas of the plan itself that it supplies; in document
   * order. Work that units organise for themselves relies on nobody.
   */
  public ImmutableSetMultimap<UnitEntry, Element> relying() {
    if (relying == null) {
      relying = Reliance.in(this, directory);
    }
    return relying;
  }

  /** All that the plan says about times of activities and duties, deadlines, in document order. */
  public ImmutableList<TimeEntry> times() {
    return timeWalk().times;
  }

  /** Every day that the plan states, alone, in a period or in a time, in document order. */
  public ImmutableList<DateEntry> dates() {
    return timeWalk().dates;
  }

  private TimeWalk timeWalk() {
    if (timeWalk == null) {
      timeWalk = new TimeWalk(plan, this);
    }
    return timeWalk;
  }

  /** Every deadline, in document order. */
  public ImmutableList<DeadlineEntry> deadlines() {
    return walk().deadlines;
  }

  private ReferenceWalk walk() {
    if (references == null) {
      references = new ReferenceWalk(plan, this, directory, lastWorkOrder);
    }
    return references;
  }

  /**
   * Where each unit is due in person. A collective that lists no member is claimed as itself; work
   * whose time is not known claims nobody.
   */
  public Claims<UnitEntry> unitClaims() {
    if (unitClaims == null) {
      unitClaims = new Bookings(calendar).of(units, work);
    }
    return unitClaims;
  }

  /**
   * Which venue is used when: by activities of which both time and place are known. Headings and
   * duties are held nowhere and claim nothing; of one activity, a venue is claimed once.
   */
  public Claims<VenueEntry> venueClaims() {
    return venues().claims;
  }

  private VenueUses venues() {
    if (venues == null) {
      venues = new VenueUses(plan, work);
    }
    return venues;
  }

  /** Where each person whom the plan assigns is due; work whose time is not known claims nobody. */
  public Claims<PersonEntry> personClaims() {
    if (people == null) {
      people = new PersonUses(plan, work, new Bookings(calendar));
    }
    return people.claims;
  }

  /**
   * The {@linkplain #unitClaims() claims on units}, by unit, one by one. A unit that is due
   * nowhere, or only at times that are not known, has no entry.
   */
  public ImmutableListMultimap<UnitEntry, Booking> bookings() {
    if (bookings == null) {
      bookings = Booking.of(unitClaims());
    }
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
    return Optional.ofNullable(directory.unitOrNull(reference));
  }

  /**
   * Who comes where {@code unit} is due: the members that a collective lists, with the members of
   * those that are collectives themselves; otherwise the unit alone.
   */
  public ImmutableList<UnitEntry> attendingFor(UnitEntry unit) {
    return directory.attendingFor(unit);
  }

  /**
   * The venue with {@code id}; the first of several, and if the plan uses it without listing it,
   * one that is known by its id alone. Empty if the plan neither lists nor uses it.
   */
  public Optional<VenueEntry> venue(VenueId id) {
    return Optional.ofNullable(venues().venue(id));
  }

  /** Every id of a unit, person, listed venue, activity or duty, in document order. */
  public ImmutableList<IdEntry> ids() {
    return IdEntry.in(this);
  }

  /**
   * The names and aliases that several units share, each with those units, in document order. A
   * form that is a unit's id means that unit and is not among them.
   */
  public ImmutableSetMultimap<String, UnitEntry> sharedForms() {
    if (sharedForms == null) {
      sharedForms = directory.sharedForms(units);
    }
    return sharedForms;
  }

  /**
   * The id, name or alias of a unit that is {@linkplain Spelling#nearest nearest} to a name that no
   * unit has. Of the first 200 different names that are asked for; of more, none.
   */
  public Optional<String> nearestUnitForm(String written) {
    if (nearestForms == null) {
      nearestForms = new NearestForms(unitForms());
    }
    return nearestForms.to(written);
  }

  /** Every id, name and alias of every unit, each once, in document order. */
  public ImmutableSet<String> unitForms() {
    if (unitForms == null) {
      unitForms =
          units.stream()
              .flatMap(unit -> unit.forms().stream())
              .collect(ImmutableSet.toImmutableSet());
    }
    return unitForms;
  }
}
