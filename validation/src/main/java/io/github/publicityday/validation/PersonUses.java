package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TimeWindow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a plan, those whom it lists and those whom it only assigns, and the claims on them.
 */
final class PersonUses {
  private static final Claims<PersonEntry> NO_CLAIMS =
      new Claims.Builder<PersonEntry>(ImmutableList.of(), 0).build();

  final Claims<PersonEntry> claims;
  private final Map<PersonId, PersonEntry> people = new LinkedHashMap<>();

  /** Of several people with one id, the first is meant. */
  PersonUses(PublicityPlan plan, List<WorkItem> work, Bookings bookings) {
    int order = plan.units().size() + Ranks.beforePeople(plan);
    Siblings<Person> listed =
        Siblings.ofPlan("people", plan.people(), person -> person.id().value());
    for (int i = 0; i < plan.people().size(); i++) {
      Person person = plan.people().get(i);
      people.putIfAbsent(
          person.id(),
          new PersonEntry(
              people.size(),
              order + 1 + Ranks.OF_PERSON * i,
              person.id(),
              person.name(),
              listed.path(i)));
    }
    ImmutableList<WorkItem> assigning =
        ImmutableList.copyOf(Iterables.filter(work, PersonUses::assignsPeople));
    for (WorkItem item : assigning) {
      int rank = item.order() + Ranks.beforeUnlistedPeople(item);
      for (ParticipationEntry participant : item.participants()) {
        for (PersonId id : participant.participation().people()) {
          rank++;
          ElementPath path = ElementPath.root().element("people", id.value());
          people.putIfAbsent(id, new PersonEntry(people.size(), rank, id, id.value(), path));
        }
      }
    }
    claims = people.isEmpty() ? NO_CLAIMS : claims(assigning, bookings);
  }

  private static boolean assignsPeople(WorkItem item) {
    ImmutableList<ParticipationEntry> participants = item.participants();
    for (int i = 0; i < participants.size(); i++) {
      if (!participants.get(i).participation().people().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private record Due(PersonId person, TimeWindow window) {}

  private Claims<PersonEntry> claims(List<WorkItem> work, Bookings bookings) {
    Claims.Builder<PersonEntry> found =
        new Claims.Builder<>(ImmutableList.copyOf(people.values()), people.size());
    for (WorkItem item : work) {
      Set<Due> due = new LinkedHashSet<>();
      for (ParticipationEntry participant : item.participants()) {
        if (!participant.participation().people().isEmpty()) {
          Optional<TimeWindow> window = bookings.window(participant);
          window.ifPresent(
              when ->
                  participant.participation().people().forEach(id -> due.add(new Due(id, when))));
        }
      }
      for (Due one : due) {
        PersonEntry person = people.get(one.person());
        if (person != null) {
          found.addOneOfSeveral(person.number(), item, one.window(), 1);
        }
      }
    }
    return found.build();
  }
}
