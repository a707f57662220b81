package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
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

/** Walks all that a plan says about time, in document order, and gathers the times and days. */
final class TimeWalk {
  final ImmutableList<TimeEntry> times;
  final ImmutableList<DateEntry> dates;
  private final ImmutableList.Builder<TimeEntry> saidTimes = ImmutableList.builder();
  private final ImmutableList.Builder<DateEntry> saidDates = ImmutableList.builder();

  TimeWalk(PublicityPlan plan, PlanIndex index) {
    Element whole = index.planElement();
    ElementPath root = whole.path();
    plan.date().ifPresent(date -> date(whole, root.field("date"), date));
    plan.issueDate().ifPresent(date -> date(whole, root.field("issued"), date));
    plan.period().ifPresent(period -> period(whole, root.field("period"), period));
    ElementKeys phases = new ElementKeys();
    for (Phase phase : plan.phases()) {
      ElementPath path = root.element("phases", phases.next(phase.name()));
      phase.period().ifPresent(period -> period(whole, path.field("period"), period));
    }
    index.work().forEach(this::work);
    deadlines(whole, plan.deadlines());
    times = saidTimes.build();
    dates = saidDates.build();
  }

  private void work(WorkItem item) {
    Undertaking undertaking = item.undertaking();
    time(item, item.path().field("time"), undertaking.time());
    if (undertaking.responsibilities().stream().anyMatch(each -> each.deadline().isPresent())) {
      answering(item, undertaking.responsibilities());
    }
    for (ParticipationEntry entry : item.participants()) {
      StatedTime own = entry.participation().time();
      if (!(own instanceof StatedTime.Absent)) {
        time(item, entry.path().field("time"), own);
      }
    }
    if (undertaking instanceof Activity activity) {
      ElementKeys steps = new ElementKeys();
      for (AgendaStep step : activity.agenda()) {
        ElementPath path = item.path().element("agenda", steps.next(step.title()));
        time(item, path.field("time"), step.time());
      }
    }
    deadlines(item, undertaking.deadlines());
  }

  private void answering(WorkItem item, List<Responsibility> responsibilities) {
    ElementKeys keys = new ElementKeys();
    for (Responsibility responsibility : responsibilities) {
      String key = keys.next(ElementKeys.nameOf(responsibility));
      ElementPath path = item.path().element("responsible", key).field("deadline");
      responsibility.deadline().ifPresent(d -> time(item, path.field("by"), d.time()));
    }
  }

  private void deadlines(Element owner, List<Deadline> deadlines) {
    ElementKeys keys = new ElementKeys();
    for (Deadline deadline : deadlines) {
      String key = keys.next(ElementKeys.nameOf(deadline));
      time(owner, owner.path().element("deadlines", key).field("by"), deadline.time());
    }
  }

  private void time(Element owner, ElementPath path, StatedTime time) {
    saidTimes.add(new TimeEntry(path, owner.order(), owner.name(), time));
    if (time instanceof StatedTime.Relative relative
        && relative.anchor() instanceof StatedTime.OnDay day) {
      date(owner, path, day.date());
    } else if (time instanceof StatedTime.OnDay day) {
      date(owner, path, day.date());
    } else if (time instanceof StatedTime.Daily daily) {
      period(owner, path, daily.days());
    }
  }

  private void period(Element owner, ElementPath path, StatedPeriod period) {
    date(owner, path.field("first"), period.first());
    date(owner, path.field("last"), period.last());
  }

  private void date(Element owner, ElementPath path, StatedDate date) {
    saidDates.add(new DateEntry(path, owner.order(), owner.name(), date));
  }
}
