package io.github.publicityday.benchmark.engines;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import io.github.publicityday.benchmark.peers.Finding;

/** The kinds of findings as constraint streams; each match is justified with a finding. */
public final class ScheduleConstraints implements ConstraintProvider {
  /** Why a constraint is broken. */
  record Justification(Finding finding) implements ConstraintJustification {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      missingResponsible(factory),
      understaffed(factory),
      unitOverlap(factory),
      venueOverlap(factory),
      overloaded(factory)
    };
  }

  private static Constraint missingResponsible(ConstraintFactory factory) {
    return factory
        .forEach(VenueBooking.class)
        .filter(booking -> !booking.isAnsweredFor())
        .penalize(SimpleLongScore.ONE)
        .justifyWith(
            (booking, score) ->
                new Justification(new Finding.MissingResponsible(booking.getActivity())))
        .asConstraint("missing responsible");
  }

  private static Constraint understaffed(ConstraintFactory factory) {
    return factory
        .forEach(UnitBooking.class)
        .filter(booking -> booking.getAssigned() < booking.getMinimum())
        .penalize(SimpleLongScore.ONE)
        .justifyWith(
            (booking, score) ->
                new Justification(new Finding.Understaffed(booking.getParticipation())))
        .asConstraint("understaffed");
  }

  private static Constraint unitOverlap(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            UnitBooking.class,
            equal(UnitBooking::getUnit),
            overlapping(UnitBooking::getStart, UnitBooking::getEnd))
        .penalize(SimpleLongScore.ONE)
        .justifyWith(
            (one, other, score) ->
                new Justification(
                    new Finding.UnitOverlap(one.getUnit(), one.getActivity(), other.getActivity())))
        .asConstraint("unit overlap");
  }

  private static Constraint venueOverlap(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(
            VenueBooking.class,
            equal(VenueBooking::getVenue),
            overlapping(VenueBooking::getStart, VenueBooking::getEnd))
        .penalize(SimpleLongScore.ONE)
        .justifyWith(
            (one, other, score) ->
                new Justification(
                    new Finding.VenueOverlap(
                        one.getVenue(), one.getActivity(), other.getActivity())))
        .asConstraint("venue overlap");
  }

  private static Constraint overloaded(ConstraintFactory factory) {
    return factory
        .forEach(UnitBooking.class)
        .groupBy(UnitBooking::getUnit, ConstraintCollectors.toList())
        .filter((unit, bookings) -> Peak.of(bookings) > unit.headcount())
        .penalize(SimpleLongScore.ONE)
        .justifyWith((unit, bookings, score) -> new Justification(new Finding.Overloaded(unit)))
        .asConstraint("overloaded");
  }
}
