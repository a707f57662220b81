package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.portfolio.HeadcountExceededBetweenPlans;
import io.github.publicityday.validation.portfolio.PersonDoubleBookedBetweenPlans;
import io.github.publicityday.validation.portfolio.SharingUnknown;
import io.github.publicityday.validation.portfolio.UnitDoubleBookedBetweenPlans;
import io.github.publicityday.validation.portfolio.VenueDoubleBookedBetweenPlans;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules between plans have words as other rules do. */
class PortfolioMessagesTest {
  private static final ImmutableList<String> PLANS = ImmutableList.of("a.yaml", "b.yaml");
  private static final TimeSlot SLOT =
      TimeSlot.of(LocalDateTime.of(2012, 1, 10, 10, 0), LocalDateTime.of(2012, 1, 10, 11, 30));
  private static final TimeSlot LATER =
      TimeSlot.of(LocalDateTime.of(2012, 1, 10, 14, 0), LocalDateTime.of(2012, 1, 10, 15, 0));

  private static List<Evidence> samples(String rule) {
    return switch (rule) {
      case "headcount-exceeded-between-plans" ->
          List.of(
              headcountExceeded(true, SLOT),
              headcountExceeded(true, SLOT, LATER),
              headcountExceeded(false, SLOT));
      case "person-double-booked-between-plans" ->
          with(
              certain -> new PersonDoubleBookedBetweenPlans.Facts("p", PLANS, SLOT, certain),
              new SharingUnknown("a.yaml"));
      case "unit-double-booked-between-plans" ->
          Stream.concat(
                  with(
                      certain ->
                          new UnitDoubleBookedBetweenPlans.Facts(
                              "u", PLANS, SLOT, 2, certain, true),
                      new SharingUnknown("a.yaml"))
                      .stream(),
                  with(
                      certain ->
                          new UnitDoubleBookedBetweenPlans.Facts(
                              "u", PLANS, SLOT, 2, certain, false),
                      new UnitDoubleBookedBetweenPlans.MembersUnlisted("u", 2))
                      .stream())
              .toList();
      default ->
          with(
              certain -> new VenueDoubleBookedBetweenPlans.Facts("v", PLANS, SLOT, certain),
              new SharingUnknown("a.yaml"));
    };
  }

  private static Evidence headcountExceeded(boolean certain, TimeSlot... when) {
    return new HeadcountExceededBetweenPlans.Facts(
        "u", PLANS, 5, 6, 1, ImmutableList.copyOf(when), certain);
  }

  private interface Facts {
    Evidence of(boolean certain);
  }

  private static List<Evidence> with(Facts facts, Evidence more) {
    return List.of(facts.of(true), facts.of(false), more);
  }

  @ParameterizedTest
  @EnumSource
  void every_variant_is_put_into_words_and_no_message_is_left_over(Language language) {
    for (PortfolioCheck rule : PortfolioCheck.values()) {
      Set<String> keys = new HashSet<>();
      for (Explanation part : Explanation.values()) {
        keys.add(rule.id() + "." + Names.kebabCase(part));
        assertThat(Messages.in(language).explain(rule.id(), part)).matches("(?s).*[.。]");
      }
      for (Evidence evidence : samples(rule.id())) {
        keys.add(rule.id() + "." + evidence.variant());
        String text = Messages.in(language).of(finding(rule, evidence));
        assertThat(text).isNotBlank().doesNotContainPattern("[{}|#]").doesNotEndWith(".");
      }
      assertThat(Bundle.load(language).templates().keySet())
          .filteredOn(key -> key.startsWith(rule.id() + "."))
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  private static Finding finding(PortfolioCheck rule, Evidence evidence) {
    Related claim =
        new Related(
            ElementPath.root().element("plans", "a.yaml"),
            "square",
            Related.Part.CLAIM,
            Optional.empty());
    return new Finding(
        rule.id(),
        Severity.ERROR,
        ElementPath.root().element("units", "u"),
        "u",
        evidence,
        ImmutableList.of(claim),
        0);
  }

  @Test
  void an_english_message_names_places_and_plans() {
    Evidence facts = new VenueDoubleBookedBetweenPlans.Facts("the square", PLANS, SLOT, true);
    PortfolioCheck rule = PortfolioCheck.VENUE_DOUBLE_BOOKED_BETWEEN_PLANS;
    assertThat(Messages.in(Language.ENGLISH).of(finding(rule, facts)))
        .isEqualTo(
            "square use the square at the same time, 10 January 2012, 10:00–11:30, according to"
                + " a.yaml and b.yaml");
  }
}
