package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Related.Part;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.StaffingFeasibility;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Flags a set of posts that several units may serve and that need more people than all of these
 * have.
 *
 * <p><b>Fails:</b> two stands from 10:00 to 11:00, each asking patrol and traffic for 5 people in
 * total, with 4 people in the one unit and 5 in the other. <b>Passes:</b> the same with 5 people in
 * each, or with the second stand from 11:00.
 *
 * <p><b>Why it matters:</b> each unit relies on the other to send the rest, each stand alone could
 * be filled, and nobody adds up; on the square one place is empty whoever goes where.
 *
 * <p><b>Severity:</b> error; no way to send people fills the posts, even if everybody may change
 * from post to post at any time.
 *
 * <p><b>Leaves alone:</b> what is asked of one unit alone (HeadcountExceeded speaks), and a unit
 * that this binds beyond its headcount, which counts as having nobody left; numbers that what is
 * asked of each unit does not allow for; times that are only possible. People bound by other work,
 * and those who must stay behind, cannot be sent; people at a part are people at the whole. Several
 * shortages of one post are told once, when most are missing.
 *
 * <p><b>Cannot be checked:</b> a post whose time is not known, or so vague that it is never
 * certainly under way; one that could be filled only by units whose headcount is not stated, or
 * that are not listed.
 */
public final class StaffingInfeasible implements Rule {
  /**
   * The posts and what they are short by.
   *
   * @param posts the activities and duties, in document order; as few as are short by so many
   * @param units all units that may send people there, in document order
   * @param when when most are missing
   * @param need how many people the posts need together
   * @param have how many of these the units can send at most
   * @param shortBy how many are missing
   * @param otherTimes when these posts are short by fewer, or with others; in order
   */
  public record Facts(
      ImmutableList<String> posts,
      ImmutableList<String> units,
      TimeSlot when,
      long need,
      long have,
      long shortBy,
      ImmutableList<TimeSlot> otherTimes)
      implements Evidence {
    @Override
    public String variant() {
      return otherTimes.isEmpty() ? "once" : "repeatedly";
    }
  }

  /** The post and the units that would have to fill it, of whose people nobody knows the number. */
  public record HeadcountUnknown(String post, ImmutableList<String> units) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.headcount-unknown";
    }
  }

  /** The post, at no time certainly under way. */
  public record TimeUnknown(String post) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.time-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    // Few plans share posts; the rest does not pay for it.
    if (Iterables.any(plan.work(), SharedPost::mayBeAt)) {
      ImmutableList<SharedPost> posts = SharedPost.in(plan);
      posts.stream()
          .filter(post -> post.when().isEmpty())
          .forEach(p -> verdicts.cannotCheck(p.subject(), new TimeUnknown(p.work().name())));
      check(new SharedPools(plan, posts), verdicts);
    }
  }

  private static void check(SharedPools pools, Verdicts verdicts) {
    StaffingFeasibility best = pools.atBest();
    ImmutableSet<SharedPost> certain = pools.shortPosts(best);
    boolean allCounted = pools.posts().stream().allMatch(post -> post.uncounted().isEmpty());
    ImmutableSet<SharedPost> possible = allCounted ? certain : pools.shortPosts(pools.atWorst());
    for (SharedPost post : pools.posts()) {
      ImmutableList<String> unknown = post.uncounted();
      if (!certain.contains(post)) {
        if (possible.contains(post) && !unknown.isEmpty()) {
          verdicts.cannotCheck(post.subject(), new HeadcountUnknown(post.work().name(), unknown));
        } else {
          verdicts.pass(post.subject());
        }
      }
    }
    ShortPosts.among(best.shortages(), pools::post).forEach(found -> report(found, verdicts));
  }

  private static void report(ShortPosts found, Verdicts verdicts) {
    verdicts.fail(
        Collections.min(found.posts(), Comparator.comparing(SharedPost::path)).subject(),
        new Facts(
            found.posts().stream().map(p -> p.work().name()).distinct().collect(toImmutableList()),
            found.units().stream().map(UnitEntry::name).collect(toImmutableList()),
            found.worst().when(),
            found.worst().need(),
            found.worst().have(),
            found.worst().shortBy(),
            found.otherTimes()),
        Stream.concat(
                found.posts().stream()
                    .map(p -> Related.of(Part.CLAIM, p.subject(), TimeWindow.exactly(p.slot()))),
                found.units().stream().map(unit -> Related.of(Part.UNIT, unit)))
            .collect(toImmutableList()));
  }
}
