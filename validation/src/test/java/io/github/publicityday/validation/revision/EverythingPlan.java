package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanFormatException;
import io.github.publicityday.format.PlanReader;

/** A plan that says everything that a plan can say. */
final class EverythingPlan {
  static final String TEXT =
      """
      format: 1
      title: Plan of everything
      day:
        code: lake
        name: Lake Day
        chineseName: 湖日
        on: third sunday of may
        numberings: [1987, {firstYear: 1997, secondary: true}]
      ordinal: 28
      year: 2027
      date: 2027-01-10 (Sun)
      theme: One call is enough
      issuer: Lakeside Bureau
      basis:
        - {issuer: Province, subject: the day, year: 2026}
      issued: 2026-12-20
      period: 2027-01-05 – 2027-01-12
      zone: Asia/Shanghai
      phases:
        - {name: Preparation, period: 2027-01-05 – 2027-01-08, task: Prepare}
        - {name: The day, period: 01-09 – 01-12, task: Do it}
      leadingGroup:
        head: {post: director, unit: office, person: wang}
        deputies: [{post: deputy director}, {person: li}]
        members: [{post: chief, unit: patrol}, {unit: traffic}]
        office: office as the office
        duty: leads
      units:
        - {id: office, name: Office, aliases: [the office, HQ], kind: office, headcount: 9, indivisible: true}
        - {id: patrol, name: Patrol, kind: squad}
        - {id: traffic, name: Traffic}
        - {id: linkage, name: Linkage units, collective: {size: 3, members: [patrol, traffic]}}
      people:
        - {id: wang, name: Wang, unit: office}
        - {id: li, name: Li}
      venues:
        - {id: square, name: Square, shared: true}
        - {id: hall, name: Hall}
      travelTimes:
        - {from: square, to: hall, takes: 20 min}
      addressees: [each participant, office]
      activities:
        - id: event
          title: Event
          kind: event
          time: 2027-01-10 10:00–11:30
          venue: [square, hall]
          responsible:
            - {unit: {id: office, written: Off, elliptical: true}, role: lead, duty: all, deadline: {what: report, by: 2027-01-11 17:00, unit: office}}
            - {unit: patrol, role: support}
            -
          participants:
            - {unit: office as HQ of it, staff: {minimum: 2, maximum: 4, scope: total, stayingBehind: 1}, assigned: 3, people: [wang, li], task: speak, time: 10:00–10:30}
            - {unit: traffic, staff: at least 2}
          staff: at least 4
          invitees:
            - {name: leaders, count: 5, unit: patrol}
          relay:
            host: office
            broadcaster: traffic
            stations: [A, B, C]
            own: B
            turn: 2–3 min
            handOver: 1 min
          agenda:
            - {title: Speech, time: 10:00–10:10, units: [office]}
            - {title: Oath, time: 10:10–10:20}
          declared:
            - {count: at least 2 zones, names: [one, two], wording: two zones}
          quotas:
            - {item: boards, amount: 6, scope: total, suppliers: [office, patrol], ofWhich: [{item: about fraud, amount: 4}]}
          deadlines:
            - {what: set-up, by: 2027-01-10 09:00, unit: office}
            - {what: arrive, by: before 2027-01-10 10:00}
          delegatedTo: [patrol, traffic]
          parts:
            - {id: desk, title: Desk, time: 10:00–11:00, participants: [patrol]}
            - {id: stand, title: Stand, time: from 10:15, venue: {classOf: [streets, schools]}, participants: [linkage]}
            - {id: stage, title: Stage, time: –11:00, venue: to be announced}
        - {id: t1, title: T1, time: 2027-01-09T22:00/2027-01-10T02:00}
        - {id: t2, title: T2, time: 01-10 morning}
        - {id: t3, title: T3, time: 01-05 – 01-10 9:00–17:00}
        - {id: t4, title: T4, time: late January}
        - {id: t5, title: T5, time: end of January 2027}
        - {id: t6, title: T6, time: before spring-festival}
        - {id: t7, title: T7, time: during activity event}
        - {id: t8, title: T8, time: during the campaign}
        - {id: t9, title: T9, time: to be announced}
        - id: t10
          title: T10
          time:
        - id: t11
          title: T11
          time: {earliestStart: 2027-01-10T10:00, latestStart: 2027-01-10T10:30, earliestEnd: 2027-01-10T11:00, latestEnd: 2027-01-10T11:30, open: end}
        - {id: t12, title: T12, time: by 01-05}
        - {id: t13, title: T13, time: after 01-05 10:00}
        - {id: t14, title: T14, time: 2027-01-07 (Thu)}
      duties:
        - id: summing-up
          title: Sum up
          kind: report
          time: 2027-01-12
          venue: hall
          responsible: office
          participants: patrol
          staff: exactly 1
          recipient: traffic
          deadlines: [{what: report, by: 2027-01-13}]
          quotas: [{item: photographs, amount: 20}]
      delegations:
        - {units: [patrol, traffic], task: local activities}
      declared: 3 days
      quotas: [{item: flags, amount: 10, suppliers: [traffic]}]
      deadlines: [{what: hand-in, by: 01-07}]
      waivers:
        - {fingerprint: 0123456789abcdef, reason: meant so, by: Wang, until: 2027-02-01}
      """;

  private EverythingPlan() {}

  static PublicityPlan plan() {
    return read(TEXT);
  }

  /** It, and what it can say otherwise about its day and itself. */
  static ImmutableList<PublicityPlan> plans() {
    String head = TEXT.substring(0, TEXT.indexOf("activities:"));
    String other = head.replace("year: 2027", "year: 202*").replace("date: 2027-01", "date: 01");
    return ImmutableList.of(
        plan(),
        read(other.replace("issuer: Lake", "issuer: {unnamed: Lake").replace("Bureau", "Bureau}")),
        read(other.replace("third sunday of may", "01-10")),
        read(other.replace("third sunday of may", "september")),
        read(other.replace("third sunday of may", "week from 09-01")));
  }

  static PublicityPlan read(String text) {
    try {
      return PlanReader.create().read(text, "everything.yaml", PlanFormat.YAML).plan();
    } catch (PlanFormatException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
