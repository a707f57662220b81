package io.github.publicityday;

/**
 * What a unit is to an activity or duty. Taking part is no role but a {@link Participation}. Which
 * roles count as answering for something is a setting of whoever judges.
 */
public enum Role {
  /** 責任單位: answers for it. */
  RESPONSIBLE,
  /** 牽頭: leads the others. */
  LEAD,
  /** 主辦: its host. */
  HOST,
  /** 承辦: organises it for the host. */
  ORGANIZER,
  /** 協辦: helps to organise. */
  CO_ORGANIZER,
  /** 配合: supports. */
  SUPPORT,
  /** 協調: brings the others together. */
  COORDINATOR
}
