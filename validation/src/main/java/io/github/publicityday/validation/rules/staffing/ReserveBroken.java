package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Flags a unit that has to leave people behind and has too few to do so beside those whom it sends.
 *
 * <p><b>Fails:</b> a duty that asks at least 7 while one stays behind, of a station of 7.
 * <b>Passes:</b> the same of a station of 8 that sends nobody elsewhere at that time.
 *
 * <p><b>Why it matters:</b> the station is locked while everybody is on the square, and the next
 * call for help finds nobody.
 *
 * <p><b>Severity:</b> warning; the posts on the square are filled, at the price of the reserve.
 *
 * <p><b>Leaves alone:</b> a unit of which more people are needed than it has (HeadcountExceeded
 * speaks); times that only possibly meet. The people a booking needs are those assigned if stated,
 * else the minimum, else one; people at a part are people at the whole.
 *
 * <p><b>Cannot be checked:</b> a unit that has to leave people behind and whose headcount is not
 * stated.
 */
public final class ReserveBroken implements Rule {
  /**
   * The numbers.
   *
   * @param unit the unit
   * @param activity what asks for the reserve
   * @param staying how many must stay behind
   * @param headcount how many people the unit has
   * @param need how many of them are needed in all at that time
   * @param shortBy how many are missing from the reserve
   */
  public record Facts(
      String unit, String activity, int staying, int headcount, long need, long shortBy)
      implements Evidence {}

  /** The unit, whose headcount is not stated. */
  public record HeadcountUnknown(String unit) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.headcount-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ListMultimap<UnitEntry, ParticipationEntry> reserves =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (WorkItem item : plan.work()) {
      ImmutableList<ParticipationEntry> participants = item.participants();
      for (int i = 0; i < participants.size(); i++) {
        ParticipationEntry participant = participants.get(i);
        if (participant.stayingBehind() > 0 && !participant.meansOthers()) {
          participant.units().forEach(unit -> reserves.put(unit, participant));
        }
      }
    }
    for (UnitEntry unit : reserves.keySet()) {
      if (unit.unit().headcount().isEmpty()) {
        reserves
            .get(unit)
            .forEach(asking -> verdicts.cannotCheck(asking, new HeadcountUnknown(unit.name())));
      } else {
        int headcount = unit.unit().headcount().getAsInt();
        check(unit, headcount, reserves.get(unit), plan.bookings().get(unit), verdicts);
      }
    }
  }

  private static void check(
      UnitEntry unit,
      int headcount,
      List<ParticipationEntry> reserves,
      ImmutableList<Booking> bookings,
      Verdicts verdicts) {
    Loads loads = Loads.of(bookings, Certainty.CERTAIN);
    ImmutableListMultimap<WorkItem, Booking> at = Multimaps.index(bookings, Booking::work);
    Map<Integer, HeavyTimes> tooMuch = new HashMap<>();
    for (ParticipationEntry asking : reserves) {
      int staying = asking.stayingBehind();
      List<Load> broken =
          tooMuch
              .computeIfAbsent(staying, n -> new HeavyTimes(loads, Math.max(0, headcount - n)))
              .during(at.get(asking.work()));
      long need = broken.stream().mapToLong(Load::need).max().orElse(0);
      if (broken.isEmpty() || need > headcount) {
        verdicts.pass(asking);
      } else {
        verdicts.fail(
            asking,
            new Facts(
                unit.name(),
                asking.work().name(),
                staying,
                headcount,
                need,
                need + staying - headcount),
            asking.units().size() == 1
                ? loads.related(broken)
                // Of one participation, several units may lack their reserves.
                : Iterables.concat(
                    ImmutableList.of(Related.of(Related.Part.UNIT, unit)), loads.related(broken)));
      }
    }
  }
}
