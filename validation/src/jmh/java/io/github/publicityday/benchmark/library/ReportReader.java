package io.github.publicityday.benchmark.library;

import com.google.common.collect.ImmutableList;
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
import java.time.LocalDateTime;
import java.util.Arrays;

/** Reads every part of every finding of a report, and tells their digest. */
final class ReportReader {
  private final Workload workload;
  private final SetPairs pairs = new SetPairs();

  /** What was read so far of clashes at one unit or venue: when each begins, and which it is. */
  private long[] begun = new long[8];

  private int clashes;
  private long digest;

  /** Where what has no place in the digest is left, so that reading it is not in vain. */
  private int read;

  ReportReader(Workload workload) {
    this.workload = workload;
  }

  long digest(Report report) {
    digest = 0;
    ImmutableList<Finding> findings = report.findings();
    int size = findings.size();
    for (int i = 0; i < size; i++) {
      Finding finding = findings.get(i);
      read(finding);
      TimeSlot when = read(finding.evidence());
      if (when == null) {
        digest += digestOf(finding);
        continue;
      }
      gather(when, i);
      boolean last =
          i + 1 == size
              || !findings.get(i + 1).name().equals(finding.name())
              || !findings.get(i + 1).rule().equals(finding.rule());
      if (last) {
        expand(findings);
      }
    }
    return digest;
  }

  /** Calls every accessor. */
  private void read(Finding finding) {
    read += finding.rule().length();
    read += finding.severity().ordinal();
    read += finding.subject().isRoot() ? 1 : 0;
    read += finding.name().length() + finding.omitted();
    ImmutableList<Related> others = finding.related();
    for (int i = 0; i < others.size(); i++) {
      Related related = others.get(i);
      read += related.path().isRoot() ? 1 : 0;
      read += related.name().length();
      read += related.part().ordinal();
      read += related.when().isPresent() ? related.when().get().earliestStart().getMinute() : 0;
    }
  }

  /** Calls every accessor; the time of a clash, null if it is no such thing. */
  private TimeSlot read(Evidence evidence) {
    read += evidence.variant().length();
    if (evidence instanceof UnitDoubleBooked.Facts facts) {
      read += facts.unit().length() + facts.need();
      read += (facts.certain() ? 1 : 0) + (facts.indivisible() ? 1 : 0) + (facts.counted() ? 1 : 0);
      return read(facts.when());
    } else if (evidence instanceof StaffingBelowMinimum.Facts facts) {
      read +=
          (facts.unit() instanceof String name ? name.length() : 0)
              + facts.activity().length()
              + facts.have();
      read += (int) (facts.need() + facts.shortBy());
    } else if (evidence instanceof VenueDoubleBooked.Facts facts) {
      read += facts.venue().length() + (facts.certain() ? 1 : 0);
      return read(facts.when());
    } else if (evidence instanceof HeadcountExceeded.Facts facts) {
      read += facts.unit().length() + facts.headcount() + (facts.certain() ? 1 : 0);
      read += (int) (facts.need() + facts.shortBy());
      facts.when().forEach(this::read);
    } else if (evidence instanceof MissingResponsibleUnit.Facts facts) {
      read += facts.activity().length() + (facts.blank() ? 1 : 0);
      read += facts.ancestors().size() + facts.partners().size();
    } else {
      throw new IllegalStateException("findings of no rule of the workload: " + evidence);
    }
    return null;
  }

  private TimeSlot read(TimeSlot slot) {
    read += slot.startInclusive().getMinute() + slot.endExclusive().getMinute();
    return slot;
  }

  private long digestOf(Finding finding) {
    int plan = workload.number();
    if (finding.evidence() instanceof StaffingBelowMinimum.Facts facts) {
      return Digest.understaffed(
          plan, participation(index(facts.activity()), index(finding.name())));
    }
    int index = index(finding.name());
    return finding.evidence() instanceof HeadcountExceeded.Facts
        ? Digest.overloaded(plan, index)
        : Digest.missingResponsible(plan, index);
  }

  private void gather(TimeSlot when, int place) {
    if (clashes == begun.length) {
      begun = Arrays.copyOf(begun, 2 * clashes);
    }
    LocalDateTime start = when.startInclusive();
    long day = start.toLocalDate().toEpochDay();
    long minute = day * 1440 + start.getHour() * 60 + start.getMinute();
    begun[clashes++] = minute << 32 | place;
  }

  /** The pairs of the clashes at one unit or venue, the earliest first. */
  private void expand(ImmutableList<Finding> findings) {
    Arrays.sort(begun, 0, clashes);
    pairs.begin();
    for (int i = 0; i < clashes; i++) {
      Finding finding = findings.get((int) begun[i]);
      int subject = index(finding.name());
      boolean unit = finding.evidence() instanceof UnitDoubleBooked.Facts;
      int[] members = new int[finding.related().size()];
      for (int j = 0; j < members.length; j++) {
        members[j] = index(finding.related().get(j).name());
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
    clashes = 0;
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
