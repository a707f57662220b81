package io.github.publicityday.benchmark;

/**
 * One number for a set of findings, whatever their order: the sum of their hashes. Contenders with
 * equal digests have found the same.
 *
 * <p>A digest is also what makes a contender honest: it cannot be had without reading every part of
 * every finding.
 */
public final class Digest {
  private Digest() {}

  /** An activity for which no unit answers. */
  public static long missingResponsible(int plan, int activity) {
    return hash(0, plan, activity, 0, 0);
  }

  /** A unit at two activities that intersect, in any order. */
  public static long unitOverlap(int plan, int unit, int one, int other) {
    return hash(1, plan, unit, Math.min(one, other), Math.max(one, other));
  }

  /** Two activities at one venue that intersect, in any order. */
  public static long venueOverlap(int plan, int venue, int one, int other) {
    return hash(2, plan, venue, Math.min(one, other), Math.max(one, other));
  }

  /** A participation with too few people. */
  public static long understaffed(int plan, int participation) {
    return hash(3, plan, participation, 0, 0);
  }

  /** A unit with too few people. */
  public static long overloaded(int plan, int unit) {
    return hash(4, plan, unit, 0, 0);
  }

  private static long hash(long kind, int plan, int x, int y, int z) {
    long h = mix(kind ^ plan * 0x9E3779B97F4A7C15L);
    h = mix(h + x * 0xC2B2AE3D27D4EB4FL);
    h = mix(h + y * 0x165667B19E3779F9L);
    return mix(h + z * 0x27D4EB2F165667C5L);
  }

  private static long mix(long z) {
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
