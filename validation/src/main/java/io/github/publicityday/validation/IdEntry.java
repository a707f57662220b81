package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.Venue;

/**
 * An id with the element that has it.
 *
 * @param kind what has it
 * @param id the id
 * @param path where the element stands
 * @param order the element's rank in document order
 * @param name what the element is called
 */
public record IdEntry(Kind kind, String id, ElementPath path, int order, String name)
    implements Element {
  /** What can have an id. No reference to one kind can be taken for one to another. */
  public enum Kind {
    /** A unit. */
    UNIT,
    /** A person. */
    PERSON,
    /** A venue that the plan lists. */
    VENUE,
    /** An activity at any depth. */
    ACTIVITY,
    /** A standing duty. */
    DUTY
  }

  private static IdEntry of(Kind kind, String id, Element element) {
    return new IdEntry(kind, id, element.path(), element.order(), element.name());
  }

  /** Every id of {@code index}, in document order. */
  static ImmutableList<IdEntry> in(PlanIndex index) {
    PublicityPlan plan = index.plan();
    ImmutableList.Builder<IdEntry> ids = ImmutableList.builder();
    for (UnitEntry unit : index.units()) {
      ids.add(of(Kind.UNIT, unit.unit().id().value(), unit));
    }
    int venuesFrom = index.units().size() + Ranks.beforeVenues(plan) + 1;
    int peopleFrom = index.units().size() + Ranks.beforePeople(plan) + 1;
    Siblings<Person> people = Siblings.ofPlan("people", plan.people(), p -> p.id().value());
    for (int i = 0; i < plan.people().size(); i++) {
      Person person = plan.people().get(i);
      String id = person.id().value();
      ids.add(
          new IdEntry(
              Kind.PERSON, id, people.path(i), peopleFrom + i * Ranks.OF_PERSON, person.name()));
    }
    Siblings<Venue> venues = Siblings.ofPlan("venues", plan.venues(), v -> v.id().value());
    for (int i = 0; i < plan.venues().size(); i++) {
      Venue venue = plan.venues().get(i);
      String id = venue.id().value();
      ids.add(new IdEntry(Kind.VENUE, id, venues.path(i), venuesFrom + i, venue.name()));
    }
    for (WorkItem item : index.work()) {
      ids.add(
          item.undertaking() instanceof StandingDuty duty
              ? of(Kind.DUTY, duty.id().value(), item)
              : of(Kind.ACTIVITY, item.activity().orElseThrow().id().value(), item));
    }
    return ids.build();
  }
}
