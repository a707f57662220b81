package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The waivers of a plan on a day. Of several with one fingerprint, the one that holds longest
 * counts, and of those the first.
 *
 * @param entries all of them, in document order
 * @param byFingerprint those that count
 * @param asOf the day, if it is known
 */
record Waivers(
    ImmutableList<WaiverEntry> entries,
    ImmutableMap<String, WaiverEntry> byFingerprint,
    Optional<LocalDate> asOf) {

  /** No waivers. */
  static final Waivers NONE = new Waivers(ImmutableList.of(), ImmutableMap.of(), Optional.empty());

  /** Those of the plan of {@code index}, which come last in document order. */
  static Waivers of(PlanIndex index, Optional<LocalDate> asOf) {
    List<Waiver> waivers = index.plan().waivers();
    if (waivers.isEmpty()) {
      return NONE;
    }
    Siblings<Waiver> paths = Siblings.ofPlan("waivers", waivers, Waiver::fingerprint);
    ImmutableList.Builder<WaiverEntry> entries = ImmutableList.builder();
    for (int i = 0; i < waivers.size(); i++) {
      entries.add(new WaiverEntry(waivers.get(i), paths.path(i), index.ranks() + i));
    }
    ImmutableList<WaiverEntry> all = entries.build();
    return new Waivers(
        all,
        all.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    entry -> entry.waiver().fingerprint(), entry -> entry, Waivers::longer)),
        asOf);
  }

  private static WaiverEntry longer(WaiverEntry first, WaiverEntry second) {
    LocalDate firstUntil = first.waiver().until().orElse(LocalDate.MAX);
    LocalDate secondUntil = second.waiver().until().orElse(LocalDate.MAX);
    return secondUntil.isAfter(firstUntil) ? second : first;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The waiver that names {@code fingerprint}, whether or not it still holds. */
  Optional<WaiverEntry> naming(String fingerprint) {
    return Optional.ofNullable(byFingerprint.get(fingerprint));
  }

  /** Whether {@code entry} still holds: on its last day it does, and where the day is not known. */
  boolean hold(WaiverEntry entry) {
    Optional<LocalDate> until = entry.waiver().until();
    return until.isEmpty() || asOf.isEmpty() || !asOf.get().isAfter(until.get());
  }
}
