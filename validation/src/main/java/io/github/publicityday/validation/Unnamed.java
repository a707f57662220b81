package io.github.publicityday.validation;

/** What a plan has no name for; each language has a word for it. */
public enum Unnamed {
  /** The plan itself. */
  PLAN,
  /** The group that leads the campaign (領導小組). */
  LEADING_GROUP,
  /** Whoever takes part (各參加單位). */
  EACH_PARTICIPANT
}
