package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Venue;

/**
 * An id with the element that has it.
 *
 * @param kind what has it
 * @param id the id
 * @param owner the element that has it
 */
public record IdEntry(Kind kind, String id, Element owner) implements Element {
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

  /** An element of a list; few are asked where they stand. */
  private record Listed<T>(Siblings<T> list, int place, int order, String name) implements Element {
    @Override
    public ElementPath path() {
      return list.path(place);
    }
  }

  @Override
  public ElementPath path() {
    return owner.path();
  }

  @Override
  public int order() {
    return owner.order();
  }

  @Override
  public String name() {
    return owner.name();
  }

  /** Every id of {@code index}, in document order. */
  static ImmutableList<IdEntry> in(PlanIndex index) {
    PublicityPlan plan = index.plan();
    ImmutableList.Builder<IdEntry> ids =
        ImmutableList.builderWithExpectedSize(
            index.units().size()
                + plan.people().size()
                + plan.venues().size()
                + index.work().size());
    for (UnitEntry unit : index.units()) {
      ids.add(new IdEntry(Kind.UNIT, unit.unit().id().value(), unit));
    }
    int venuesFrom = index.units().size() + Ranks.beforeVenues(plan) + 1;
    int peopleFrom = index.units().size() + Ranks.beforePeople(plan) + 1;
    Siblings<Person> people = Siblings.ofPlan("people", plan.people(), p -> p.id().value());
    for (int i = 0; i < plan.people().size(); i++) {
      Person person = plan.people().get(i);
      int order = peopleFrom + i * Ranks.OF_PERSON;
      Element owner = new Listed<>(people, i, order, person.name());
      ids.add(new IdEntry(Kind.PERSON, person.id().value(), owner));
    }
    Siblings<Venue> venues = Siblings.ofPlan("venues", plan.venues(), v -> v.id().value());
    for (int i = 0; i < plan.venues().size(); i++) {
      Venue venue = plan.venues().get(i);
      Element owner = new Listed<>(venues, i, venuesFrom + i, venue.name());
      ids.add(new IdEntry(Kind.VENUE, venue.id().value(), owner));
    }
    for (WorkItem item : index.work()) {
      ids.add(
          item.activity().isPresent()
              ? new IdEntry(Kind.ACTIVITY, item.activity().get().id().value(), item)
              : new IdEntry(Kind.DUTY, item.duty().orElseThrow().id().value(), item));
    }
    return ids.build();
  }
}
