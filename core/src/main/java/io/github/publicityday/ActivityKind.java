package io.github.publicityday;

/** What sort of activity it is; decides which facts it needs. */
public enum ActivityKind {
  /** 座談會: a meeting round a table. */
  FORUM,
  /** 訪評: going out to people. */
  VISIT,
  /** 接待參觀: guests are received and shown round. */
  RECEPTION,
  /** 採訪報導: a broadcaster or paper reports. */
  MEDIA,
  /** 簡訊: messages to telephone users. */
  MESSAGE,
  /** 廣場活動: an event with parts that run at one time. */
  EVENT,
  /** 活動區: a part that is a place on the square. */
  ZONE,
  /** 宣傳臺: a desk or stand. */
  STAND,
  /** 橫幅標語宣傳單: banners, slogans, leaflets. */
  CAMPAIGN,
  /** 網絡宣傳: on the web. */
  WEB,
  /** 廣播: on the air. */
  BROADCAST,
  /** 文藝表演: acts on a stage. */
  STAGE,
  /** A heading that only groups independent activities. */
  HEADING,
  /** Anything else. */
  OTHER;

  /** Whether such an activity is held at a place, so that a plan must say where. */
  public boolean isHeldAtPlace() {
    return switch (this) {
      case FORUM, VISIT, RECEPTION, EVENT, ZONE, STAND, CAMPAIGN, STAGE -> true;
      case MEDIA, MESSAGE, WEB, BROADCAST, HEADING, OTHER -> false;
    };
  }
}
