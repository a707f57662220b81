package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.format.SourcePosition;
import java.util.Optional;

/**
 * What one plan claims of things that it may share, without the plan: 13 bytes for each claim, 36
 * for each different time, and for each activity that makes a claim its title, its id and some 60
 * bytes. Claims, times and places are known by their numbers, from 0.
 *
 * <p>Measured on 1,500 plans of 40 activities with two units and a venue each, none of whose titles
 * is another's: 15 kilobytes for a plan, 127 bytes for a claim, all told.
 */
final class PlanClaims {
  /** The claim says where somebody or something is. */
  static final byte PLACE = 1;

  /** The claim adds to the people who are certainly needed. */
  static final byte CERTAIN_NEED = 2;

  /** The claim adds to the people who are possibly needed. */
  static final byte POSSIBLE_NEED = 4;

  private static final int[] NOWHERE = {};

  private final String plan;
  private final ImmutableList<Stake> stakes;
  private final ImmutableSet<Shared.Kind> unknown;
  private final int[] ends;
  private final int[] place;
  private final int[] window;
  private final int[] people;
  private final byte[] uses;
  private final ElementPath[] paths;
  private final String[] titles;
  private final String[] venues;
  private final int[] around;
  private final int[] times;
  private final int[] positions;
  private final Windows windows;

  PlanClaims(ClaimsOfPlan gathered) {
    plan = gathered.name();
    stakes = ImmutableList.copyOf(gathered.stakes);
    unknown = gathered.unknown();
    ends = gathered.ends.toArray();
    place = gathered.place.toArray();
    window = gathered.window.toArray();
    people = gathered.people.toArray();
    uses = new byte[place.length];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = (byte) gathered.uses.get(i);
    }
    paths = gathered.paths.toArray(new ElementPath[0]);
    titles = gathered.titles.toArray(new String[0]);
    venues = gathered.venues.toArray(new String[0]);
    around = gathered.around.toArray();
    times = gathered.times.toArray();
    positions = gathered.positions.size() == 0 ? NOWHERE : gathered.positions.toArray();
    windows = new Windows(gathered.windows.keySet());
  }

  /** What messages call the plan. */
  String plan() {
    return plan;
  }

  /** What it may share, numbered from 0. */
  ImmutableList<Stake> stakes() {
    return stakes;
  }

  /** The kinds of things that it claims, and of none of which anybody can tell what it is. */
  ImmutableSet<Shared.Kind> unknown() {
    return unknown;
  }

  /** The first claim on the thing of a stake. */
  int first(int stake) {
    return stake == 0 ? 0 : ends[stake - 1];
  }

  /** The claim after the last on the thing of a stake. */
  int end(int stake) {
    return ends[stake];
  }

  /** Where a claim is made. */
  int place(int claim) {
    return place[claim];
  }

  /** When. */
  TimeWindow window(int claim) {
    return windows.get(window[claim]);
  }

  /** How many people it needs. */
  int people(int claim) {
    return people[claim];
  }

  /** Whether a claim has {@code use}. */
  boolean has(int claim, byte use) {
    return (uses[claim] & use) != 0;
  }

  /** Where the activity or duty stands in its plan. */
  ElementPath path(int place) {
    return paths[place];
  }

  /** Its title. */
  String title(int place) {
    return titles[place];
  }

  /** Its venue, by name; empty if it states none, or several. */
  String venue(int place) {
    return venues[place];
  }

  /** When it takes place, if that is known. */
  Optional<TimeWindow> time(int place) {
    return times[place] < 0 ? Optional.empty() : Optional.of(windows.get(times[place]));
  }

  /** The place that whoever is at this one is at as well; negative if there is none. */
  int around(int place) {
    return around[place];
  }

  /** Where it stands in the plan's file, if that was told. */
  Optional<SourcePosition> position(int place) {
    return positions.length == 0
        ? Optional.empty()
        : Optional.of(
            new SourcePosition(
                positions[3 * place], positions[3 * place + 1], positions[3 * place + 2]));
  }
}
