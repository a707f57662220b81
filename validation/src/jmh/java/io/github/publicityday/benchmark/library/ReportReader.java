package io.github.publicityday.benchmark.library;

import io.github.publicityday.TimeSlot;
import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads every part of every finding of a report, and tells their digest. */
final class ReportReader {
  private static final Comparator<Finding> BY_TIME =
      Comparator.comparing(finding -> when(finding.evidence()).startInclusive());

  private final Workload workload;
  private long digest;

  /** Where what has no place in the digest is left, so that reading it is not in vain. */
  private int read;

  ReportReader(Workload workload) {
    this.workload = workload;
  }

  long digest(Report report) {
    digest = 0;
    List<Finding> ofOne = new ArrayList<>();
    for (Finding finding : report.findings()) {
      read(finding);
      Evidence evidence = finding.evidence();
      if (evidence instanceof UnitDoubleBooked.Facts
          || evidence instanceof VenueDoubleBooked.Facts) {
        if (!ofOne.isEmpty() && !ofOne.get(0).subject().equals(finding.subject())) {
          expand(ofOne);
          ofOne.clear();
        }
        ofOne.add(finding);
      } else {
        digest += digestOf(finding);
      }
    }
    expand(ofOne);
    return digest;
  }

  /** Calls every accessor. */
  private void read(Finding finding) {
    read += finding.rule().length();
    read += finding.severity().ordinal();
    read += finding.subject().isRoot() ? 1 : 0;
    read += finding.name().length() + finding.omitted();
    for (Related related : finding.related()) {
      read += related.path().isRoot() ? 1 : 0;
      read += related.name().length();
      read += related.part().ordinal();
      read += related.when().isPresent() ? related.when().get().earliestStart().getMinute() : 0;
    }
    read(finding.evidence());
  }

  private void read(Evidence evidence) {
    read += evidence.variant().length();
    if (evidence instanceof UnitDoubleBooked.Facts facts) {
      read += facts.unit().length() + facts.need();
      read += (facts.certain() ? 1 : 0) + (facts.indivisible() ? 1 : 0) + (facts.counted() ? 1 : 0);
      read(facts.when());
    } else if (evidence instanceof VenueDoubleBooked.Facts facts) {
      read += facts.venue().length() + (facts.certain() ? 1 : 0);
      read(facts.when());
    } else if (evidence instanceof HeadcountExceeded.Facts facts) {
      read += facts.unit().length() + facts.headcount() + (facts.certain() ? 1 : 0);
      read += (int) (facts.need() + facts.shortBy());
      facts.when().forEach(this::read);
    } else if (evidence instanceof StaffingBelowMinimum.Facts facts) {
      read += facts.unit().length() + facts.activity().length() + facts.have();
      read += (int) (facts.need() + facts.shortBy());
    } else if (evidence instanceof MissingResponsibleUnit.Facts facts) {
      read += facts.activity().length() + (facts.blank() ? 1 : 0);
      read += facts.ancestors().size() + facts.partners().size();
    } else {
      throw new IllegalStateException("findings of no rule of the workload: " + evidence);
    }
  }

  private void read(TimeSlot slot) {
    read += slot.startInclusive().getMinute() + slot.endExclusive().getMinute();
  }

  private long digestOf(Finding finding) {
    int plan = workload.number();
    if (finding.evidence() instanceof StaffingBelowMinimum.Facts facts) {
      return Digest.understaffed(plan, participation(index(facts.activity()), index(facts.unit())));
    }
    int index = index(finding.name());
    return finding.evidence() instanceof HeadcountExceeded.Facts
        ? Digest.overloaded(plan, index)
        : Digest.missingResponsible(plan, index);
  }

  /** The pairs of the maximal sets at one unit or venue. */
  private void expand(List<Finding> ofOne) {
    if (ofOne.size() > 1) {
      ofOne.sort(BY_TIME);
    }
    SetPairs pairs = new SetPairs();
    for (Finding finding : ofOne) {
      int subject = index(finding.name());
      boolean unit = finding.evidence() instanceof UnitDoubleBooked.Facts;
      int[] members = new int[finding.related().size()];
      for (int i = 0; i < members.length; i++) {
        members[i] = index(finding.related().get(i).name());
      }
      Arrays.sort(members);
      pairs.expand(
          members,
          (one, other) ->
              digest +=
                  unit
                      ? Digest.unitOverlap(workload.number(), subject, one, other)
                      : Digest.venueOverlap(workload.number(), subject, one, other));
    }
  }

  private static TimeSlot when(Evidence evidence) {
    return evidence instanceof UnitDoubleBooked.Facts facts
        ? facts.when()
        : ((VenueDoubleBooked.Facts) evidence).when();
  }

  private int participation(int activity, int unit) {
    int p = workload.firstParticipation()[activity];
    while (workload.unit()[p] != unit) {
      p++;
    }
    return p;
  }

  /** 7 for {@code a7}. */
  private static int index(String name) {
    return Integer.parseInt(name, 1, name.length(), 10);
  }
}
