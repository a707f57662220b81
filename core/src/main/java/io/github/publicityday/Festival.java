package io.github.publicityday;

/** A holiday that plans refer to instead of naming a date. */
public enum Festival {
  /** 元旦, 1 January. */
  NEW_YEARS_DAY,
  /** 春節, the first day of the lunar year. */
  SPRING_FESTIVAL,
  /** 元宵節, the fifteenth day of the lunar year. */
  LANTERN_FESTIVAL,
  /** 清明節, the day on which the sun reaches 15° of longitude: 4, 5 or 6 April. */
  QINGMING,
  /** 勞動節, 1 May. */
  LABOUR_DAY,
  /** 端午節, the fifth day of the fifth lunar month. */
  DRAGON_BOAT_FESTIVAL,
  /** 中秋節, the fifteenth day of the eighth lunar month. */
  MID_AUTUMN_FESTIVAL,
  /** 國慶節, 1 October. */
  NATIONAL_DAY
}
