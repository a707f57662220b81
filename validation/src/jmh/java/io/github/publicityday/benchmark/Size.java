package io.github.publicityday.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How large a workload is, and what is to be found in it.
 *
 * <p>The counts and the digest of each size belong to version 1 of the workload. A contender that
 * comes to others is wrong.
 */
public enum Size {
  /** One real plan. */
  S(1, 40, 15, 10, 1, new long[] {1, 80, 15, 36, 0}, 0x8baa2a96d093b606L),
  /** A province's day. */
  M(1, 1_000, 200, 125, 2, new long[] {13, 1_626, 401, 903, 32}, 0xfdc73b6d12a85bbcL),
  /** Twenty such days in one plan. */
  L(1, 20_000, 2_000, 1_250, 4, new long[] {382, 34_113, 8_750, 17_957, 439}, 0x3bef0f5f826e3edbL),
  /** Every county of a nation: many small plans, each another one. */
  XL(
      3_000,
      40,
      15,
      10,
      1,
      new long[] {2_423, 213_236, 51_061, 107_109, 5_474},
      0x60512c8f0d3467d5L),
  /** One plan, a million bookings. */
  XXL(
      1,
      400_000,
      20_000,
      12_500,
      8,
      new long[] {8_132, 686_083, 175_784, 357_148, 5_369},
      0xe1e340e2cee3d0d1L),
  /** 2,500 bookings of each unit and few overlaps, which shows any quadratic step. */
  H(1, 20_000, 20, 20, 400, new long[] {417, 34_322, 5_532, 17_798, 7}, 0xa1cf2397d2fe10abL);

  private final int plans;
  private final int activities;
  private final int units;
  private final int venues;
  private final int days;
  private final long[] counts;
  private final long digest;

  Size(int plans, int activities, int units, int venues, int days, long[] counts, long digest) {
    this.plans = plans;
    this.activities = activities;
    this.units = units;
    this.venues = venues;
    this.days = days;
    this.counts = counts;
    this.digest = digest;
  }

  /** How many plans there are. */
  public int plans() {
    return plans;
  }

  /** How many activities each plan has. */
  public int activities() {
    return activities;
  }

  /** How many units each plan has. */
  public int units() {
    return units;
  }

  /** How many venues each plan has. */
  public int venues() {
    return venues;
  }

  /** Over how many days the activities of a plan are spread. */
  public int days() {
    return days;
  }

  /** How many findings of {@code kind} there are in all plans together. */
  public long count(FindingKind kind) {
    return counts[kind.ordinal()];
  }

  /** How many findings there are in all plans together. */
  public long count() {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The digest of all findings in all plans. */
  public long digest() {
    return digest;
  }

  /** All plans, by number. Drawn anew at each call. */
  public List<Workload> workloads() {
    return IntStream.range(0, plans).mapToObj(number -> Workload.of(this, number)).toList();
  }
}
