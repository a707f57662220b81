package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A plan for a publicity day (宣傳日活動方案): what a bureau issues and a dozen units act on. The
 * aggregate root of the model.
 *
 * <p>A half-written plan is a normal plan. Nothing has to be set, references may point nowhere, ids
 * may repeat, times may contradict each other: all of that can be represented, so that a reader of
 * the plan can be told about it.
 */
@Value.Immutable
@ModelStyle
public interface PublicityPlan {
  /** The time zone of every bureau that this library was written for. */
  ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** The document's title; not blank. */
  Optional<String> title();

  /** The day that the plan is for. */
  Optional<PublicityDay> day();

  /** Which one it is (第N個), at least 1, where the plan says so. */
  OptionalInt ordinal();

  /** What the plan says about its year. */
  StatedYear year();

  /** The date of the day, where the plan states it. */
  Optional<StatedDate> date();

  /** 主題; not blank. */
  Optional<String> theme();

  /** Who issues the plan. */
  StatedIssuer issuer();

  /** The notices that the plan follows (依據). */
  ImmutableList<Basis> bases();

  /** 印發日期, where the plan states it. */
  Optional<StatedDate> issueDate();

  /** The days of the campaign, where the plan states them. */
  Optional<StatedPeriod> period();

  /** The zone of every local time in the plan; {@link #CHINA} unless set. */
  ZoneId zone();

  /** The stages of the campaign, in order. */
  ImmutableList<Phase> phases();

  /** The group that leads the campaign, if the plan sets one up. */
  Optional<LeadingGroup> leadingGroup();

  /** The units that the plan knows, in no meaningful order. */
  ImmutableList<Unit> units();

  /** The people whom the plan assigns by name or post, in no meaningful order. */
  ImmutableList<Person> people();

  /** The places that the plan knows, in no meaningful order. */
  ImmutableList<Venue> venues();

  /** How long it takes to get from one place to another, in no meaningful order. */
  ImmutableList<TravelTime> travelTimes();

  /**
   * Whom the plan's demands address as a whole, in no meaningful order; often "each participant".
   */
  ImmutableList<UnitRef> addressees();

  /** The programme, in no meaningful order. */
  ImmutableList<Activity> activities();

  /** Work that is no activity (有關事項), in no meaningful order. */
  ImmutableList<StandingDuty> duties();

  /** Work that units organise for themselves. */
  ImmutableList<Delegation> delegations();

  /** Numbers that the text states about the plan's own lists. */
  ImmutableList<DeclaredCount> declaredCounts();

  /** What units have to bring, whatever the activity. */
  ImmutableList<Quota> quotas();

  /** By when things have to be done, whatever the activity. */
  ImmutableList<Deadline> deadlines();

  /** Findings about this plan that somebody decided to accept. */
  ImmutableList<Waiver> waivers();

  /** A builder; nothing must be set. */
  static Builder builder() {
    return new Builder().year(StatedYear.ABSENT).issuer(StatedIssuer.ABSENT).zone(CHINA);
  }

  /** Builds a {@link PublicityPlan}. */
  final class Builder extends ImmutablePublicityPlan.Builder {
    Builder() {}

    /**
     * @throws IllegalArgumentException if a text is blank or the ordinal less than 1
     */
    @Override
    public PublicityPlan build() {
      PublicityPlan plan = super.build();
      Checks.requireNotBlank("title", plan.title());
      Checks.requireNotBlank("theme", plan.theme());
      if (plan.ordinal().isPresent() && plan.ordinal().getAsInt() < 1) {
        throw new IllegalArgumentException("ordinal " + plan.ordinal().getAsInt() + " is < 1");
      }
      return plan;
    }
  }
}
