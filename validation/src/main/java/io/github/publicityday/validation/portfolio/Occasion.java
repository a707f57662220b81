package io.github.publicityday.validation.portfolio;

import io.github.publicityday.TimeWindow;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that happens, told by one plan or by several: work of one title, at one time, and not
 * at two different places. Ten counties' plans that all have the city's broadcaster at the relay at
 * 10:00 tell one relay. Compared by identity, within the claims on one thing.
 */
final class Occasion {
  private final Set<PlanClaims> tellers = new HashSet<>();
  private String venue;

  Occasion(String venue) {
    this.venue = venue;
  }

  /** Whether this may be at {@code other}, a venue or nowhere in particular; then it is. */
  boolean isAt(String other) {
    if (venue.isEmpty()) {
      venue = other;
    }
    return other.isEmpty() || other.equals(venue);
  }

  void toldBy(PlanClaims plan) {
    tellers.add(plan);
  }

  /**
   * Whether no plan tells all the occasions of {@code met}, so that the matter is between plans.
   */
  static boolean isBetweenPlans(Collection<Claim> met) {
    Set<PlanClaims> tellingAll = new HashSet<>();
    boolean first = true;
    for (Claim claim : met) {
      if (first) {
        tellingAll.addAll(claim.occasion().tellers);
        first = false;
      } else {
        tellingAll.retainAll(claim.occasion().tellers);
      }
      if (tellingAll.isEmpty()) {
        return !met.isEmpty();
      }
    }
    return false;
  }

  /** What an occasion is told from others by, beside its venue. */
  record Key(String title, TimeWindow time) {}
}
