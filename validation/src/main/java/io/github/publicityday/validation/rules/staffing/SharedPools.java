package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.math.IntMath;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.StaffingFeasibility;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import io.github.publicityday.validation.StaffingFeasibility.Pool;
import io.github.publicityday.validation.StaffingFeasibility.Post;
import io.github.publicityday.validation.StaffingFeasibility.Server;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Who can be sent to {@linkplain SharedPost posts}, and who is bound: by bookings elsewhere, and at
 * the posts themselves by what a unit has assigned there or must send by itself. Only what is
 * certainly under way needs or binds anybody, so that what cannot be filled surely cannot.
 *
 * <p>Activities around the posts and within them are posts too, that need nobody: so it is known
 * who is at a post by being at a part of it, or may be sent on from the whole.
 */
final class SharedPools {
  /** The posts whose time is known: those that can be filled. */
  private final ImmutableList<SharedPost> posts;

  private final ImmutableMap<UnitEntry, Sender> senders;

  /** The index of every place, by what it is: an activity or duty, or a participant of one. */
  private final Map<Element, Integer> places = new HashMap<>();

  private final List<Element> placed = new ArrayList<>();
  private final ImmutableMap<Element, SharedPost> postOf;
  private final ImmutableListMultimap<Element, Server> servers;
  private final ImmutableList<Pool> pools;

  /** The pools for all {@code shared} posts of a plan. */
  SharedPools(PlanIndex plan, ImmutableList<SharedPost> shared) {
    posts = shared.stream().filter(post -> post.when().isPresent()).collect(toImmutableList());
    postOf = posts.stream().collect(toImmutableMap(SharedPost::subject, post -> post));
    addPlaces(plan);
    ImmutableListMultimap.Builder<UnitEntry, SharedPost> all = ImmutableListMultimap.builder();
    posts.forEach(post -> post.units().forEach(unit -> all.put(unit, post)));
    ImmutableListMultimap<UnitEntry, SharedPost> served = all.build();
    ImmutableListMultimap<WorkItem, SharedPost> at = Multimaps.index(shared, SharedPost::work);
    senders =
        served.keySet().stream()
            .collect(
                toImmutableMap(
                    unit -> unit,
                    unit ->
                        new Sender(
                            unit,
                            plan.bookings().get(unit),
                            item ->
                                at.get(item).stream().anyMatch(p -> p.units().contains(unit)))));
    ImmutableListMultimap.Builder<Element, Server> serving = ImmutableListMultimap.builder();
    List<Pool> sending = new ArrayList<>();
    served
        .asMap()
        .forEach(
            (unit, some) -> {
              Sender sender = sender(unit);
              for (SharedPost post : some) {
                for (TimeSlot when : sender.presence(post)) {
                  serving.put(
                      post.subject(), new Server(sending.size(), when, sender.mostOthers(post)));
                }
              }
              sending.add(pool(sender));
            });
    for (SharedPost post : posts) {
      if (!post.unknown().isEmpty()) {
        serving.put(post.subject(), new Server(sending.size(), post.slot(), OptionalInt.empty()));
        sending.add(new Pool(OptionalInt.empty(), ImmutableList.of(), ImmutableList.of()));
      }
    }
    servers = serving.build();
    pools = ImmutableList.copyOf(sending);
  }

  private void addPlaces(PlanIndex plan) {
    ImmutableListMultimap<WorkItem, SharedPost> at = Multimaps.index(posts, SharedPost::work);
    ImmutableSet<WorkItem> around =
        at.keySet().stream()
            .flatMap(item -> item.surroundings().stream())
            .collect(toImmutableSet());
    for (WorkItem item : plan.work()) {
      boolean isPlace =
          Stream.concat(Stream.of(item), item.surroundings().stream()).anyMatch(at::containsKey)
              || around.contains(item);
      if (isPlace) {
        addPlace(item);
        at.get(item).stream()
            .map(SharedPost::subject)
            .filter(subject -> subject != item)
            .forEach(this::addPlace);
      }
    }
  }

  private void addPlace(Element element) {
    places.put(element, placed.size());
    placed.add(element);
  }

  private Sender sender(UnitEntry unit) {
    return Optional.ofNullable(senders.get(unit)).orElseThrow();
  }

  private Pool pool(Sender sender) {
    return new Pool(
        sender.unit().unit().headcount(),
        sender.demands().stream().map(this::bound).collect(toImmutableList()),
        sender.reserves());
  }

  private Bound bound(Demand demand) {
    return new Bound(
        demand.window().certainExtent().orElseThrow(),
        demand.people(),
        indexOf(Stream.of(demand.booking().work())));
  }

  /** The index of the first of {@code elements} that is a place. */
  private OptionalInt indexOf(Stream<? extends Element> elements) {
    return elements
        .flatMap(element -> Optional.ofNullable(places.get(element)).stream())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** The posts whose time is known. */
  ImmutableList<SharedPost> posts() {
    return posts;
  }

  /** The posts of which {@code feasibility} says that they cannot be filled at some time. */
  ImmutableSet<SharedPost> shortPosts(StaffingFeasibility feasibility) {
    return feasibility.shortages().stream()
        .flatMapToInt(shortage -> shortage.posts().stream())
        .mapToObj(this::post)
        .collect(toImmutableSet());
  }

  /** The post that the feasibility knows by that index; it must be one that needs somebody. */
  SharedPost post(int index) {
    return Optional.ofNullable(postOf.get(placed.get(index))).orElseThrow();
  }

  /** Whether the posts can be filled, if people whom nobody has counted are as many as it takes. */
  StaffingFeasibility atBest() {
    return feasibility(pools);
  }

  /** Whether the posts can be filled, if people whom nobody has counted do not exist. */
  StaffingFeasibility atWorst() {
    return feasibility(
        pools.stream()
            .map(
                pool ->
                    new Pool(
                        OptionalInt.of(pool.headcount().orElse(0)), pool.bound(), pool.reserves()))
            .collect(toImmutableList()));
  }

  private StaffingFeasibility feasibility(ImmutableList<Pool> from) {
    return StaffingFeasibility.of(from, placed.stream().map(this::post).collect(toImmutableList()));
  }

  private Post post(Element place) {
    Optional<SharedPost> post = Optional.ofNullable(postOf.get(place));
    TimeSlot anyTime = posts.get(0).slot();
    return new Post(
        post.map(SharedPost::slot).orElse(anyTime),
        post.map(this::people).orElse(0),
        servers.get(place),
        indexOf(
            place instanceof WorkItem item
                ? item.surroundings().stream()
                : post.map(SharedPost::work).stream()));
  }

  /** How many people the post asks for, as far as what is asked of each unit allows for them. */
  private int people(SharedPost post) {
    ImmutableList<OptionalInt> most =
        post.units().stream().map(unit -> sender(unit).most(post)).collect(toImmutableList());
    return !post.unknown().isEmpty() || most.stream().anyMatch(OptionalInt::isEmpty)
        ? post.people()
        : Math.min(
            post.people(),
            most.stream().mapToInt(OptionalInt::getAsInt).reduce(0, IntMath::saturatedAdd));
  }
}
