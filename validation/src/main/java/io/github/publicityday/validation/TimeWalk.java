package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Deadline;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.Undertaking;
import java.util.List;
import java.util.function.Supplier;

/** Walks all that a plan says about time, in document order, and gathers the times and days. */
final class TimeWalk {
  final ImmutableList<TimeEntry> times;
  final ImmutableList<DateEntry> dates;
  private final ImmutableList.Builder<TimeEntry> saidTimes;
  private final ImmutableList.Builder<DateEntry> saidDates = ImmutableList.builder();

  TimeWalk(PublicityPlan plan, PlanIndex index) {
    Element whole = index.planElement();
    saidTimes = ImmutableList.builderWithExpectedSize(index.work().size());
    plan.date().ifPresent(date -> date(whole, () -> whole.path().field("date"), date));
    plan.issueDate().ifPresent(date -> date(whole, () -> whole.path().field("issued"), date));
    plan.period().ifPresent(days -> period(whole, () -> whole.path().field("period"), days));
    phases(whole, plan.phases());
    index.work().forEach(this::work);
    deadlines(whole, plan.deadlines());
    times = saidTimes.build();
    dates = saidDates.build();
  }

  private void phases(Element whole, List<Phase> phases) {
    ElementKeys keys = new ElementKeys();
    for (Phase phase : phases) {
      ElementPath path = whole.path().element("phases", keys.next(phase.name()));
      phase.period().ifPresent(days -> period(whole, () -> path.field("period"), days));
    }
  }

  private void work(WorkItem item) {
    Undertaking undertaking = item.undertaking();
    time(item, () -> item.path().field("time"), undertaking.time());
    if (isAnyDue(undertaking.responsibilities())) {
      answering(item, undertaking.responsibilities());
    }
    for (int i = 0; i < item.participants().size(); i++) {
      ParticipationEntry entry = item.participants().get(i);
      StatedTime own = entry.participation().time();
      if (!(own instanceof StatedTime.Absent)) {
        time(item, () -> entry.path().field("time"), own);
      }
    }
    if (item.activity().isPresent() && !item.activity().get().agenda().isEmpty()) {
      agenda(item, item.activity().get().agenda());
    }
    if (!undertaking.deadlines().isEmpty()) {
      deadlines(item, undertaking.deadlines());
    }
  }

  private static boolean isAnyDue(List<Responsibility> responsibilities) {
    for (int i = 0; i < responsibilities.size(); i++) {
      if (responsibilities.get(i).deadline().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void answering(WorkItem item, List<Responsibility> responsibilities) {
    ElementKeys keys = new ElementKeys();
    for (Responsibility responsibility : responsibilities) {
      String key = keys.next(ElementKeys.nameOf(responsibility));
      ElementPath path = item.path().element("responsible", key).field("deadline");
      responsibility.deadline().ifPresent(d -> time(item, () -> path.field("by"), d.time()));
    }
  }

  private void agenda(WorkItem item, List<AgendaStep> agenda) {
    ElementKeys keys = new ElementKeys();
    for (AgendaStep step : agenda) {
      ElementPath path = item.path().element("agenda", keys.next(step.title()));
      time(item, () -> path.field("time"), step.time());
    }
  }

  private void deadlines(Element owner, List<Deadline> deadlines) {
    ElementKeys keys = new ElementKeys();
    for (Deadline deadline : deadlines) {
      ElementPath path = owner.path().element("deadlines", keys.next(ElementKeys.nameOf(deadline)));
      time(owner, () -> path.field("by"), deadline.time());
    }
  }

  private void time(Element owner, Supplier<ElementPath> path, StatedTime time) {
    saidTimes.add(new TimeEntry(owner, path, time));
    if (time instanceof StatedTime.Relative relative
        && relative.anchor() instanceof StatedTime.OnDay day) {
      date(owner, path, day.date());
    } else if (time instanceof StatedTime.OnDay day) {
      date(owner, path, day.date());
    } else if (time instanceof StatedTime.Daily daily) {
      period(owner, path, daily.days());
    }
  }

  private void period(Element owner, Supplier<ElementPath> path, StatedPeriod period) {
    date(owner, () -> path.get().field("first"), period.first());
    date(owner, () -> path.get().field("last"), period.last());
  }

  private void date(Element owner, Supplier<ElementPath> path, StatedDate date) {
    saidDates.add(new DateEntry(owner, path, date));
  }
}
