package io.github.publicityday;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * The publicity days that bureaus mark, ready to use. Numberings are those found in use: for the
 * 110 day, nine of eleven sources count from 1987 and one each from 1986 and 1997. Days whose years
 * nobody counts have none.
 */
public final class PublicityDays {
  private PublicityDays() {}

  /** 110宣傳日, 10 January: the emergency number of the police. */
  public static final PublicityDay POLICE_110 =
      day("110", "110 Publicity Day", "110宣传日", Recurrence.on(1, 10))
          .addNumberings(Numbering.main(1987), Numbering.secondary(1986), Numbering.secondary(1997))
          .build();

  /** 消费者权益日, 15 March. */
  public static final PublicityDay CONSUMER_RIGHTS_3_15 =
      day("3.15", "Consumer Rights Day", "国际消费者权益日", Recurrence.on(3, 15)).build();

  /** 全民国家安全教育日, 15 April, since 2016. */
  public static final PublicityDay NATIONAL_SECURITY_4_15 =
      day("4.15", "National Security Education Day", "全民国家安全教育日", Recurrence.on(4, 15))
          .addNumberings(Numbering.main(2016))
          .build();

  /** 全国防灾减灾日, 12 May, since 2009. */
  public static final PublicityDay DISASTER_PREVENTION_5_12 =
      day("5.12", "Disaster Prevention Day", "全国防灾减灾日", Recurrence.on(5, 12))
          .addNumberings(Numbering.main(2009))
          .build();

  /** 打击和防范经济犯罪宣传日, 15 May, since 2010. */
  public static final PublicityDay ECONOMIC_CRIME_5_15 =
      day("5.15", "Economic Crime Publicity Day", "打击和防范经济犯罪宣传日", Recurrence.on(5, 15))
          .addNumberings(Numbering.main(2010))
          .build();

  /** 全国助残日, the third Sunday of May, since 1991. */
  public static final PublicityDay DISABLED_PERSONS =
      day(
              "disabled-persons",
              "National Disabled Persons' Day",
              "全国助残日",
              Recurrence.onThe(3, DayOfWeek.SUNDAY, Month.MAY))
          .addNumberings(Numbering.main(1991))
          .build();

  /** 环境日, 5 June. */
  public static final PublicityDay ENVIRONMENT_6_5 =
      day("6.5", "Environment Day", "环境日", Recurrence.on(6, 5)).build();

  /** 安全生产宣传咨询日, 16 June; the month's campaign is counted since 2002. */
  public static final PublicityDay WORK_SAFETY_6_16 =
      day("6.16", "Work Safety Consultation Day", "安全生产宣传咨询日", Recurrence.on(6, 16))
          .addNumberings(Numbering.main(2002))
          .build();

  /** 国际禁毒日, 26 June, since 1988. */
  public static final PublicityDay ANTI_DRUG_6_26 =
      day("6.26", "International Day against Drugs", "国际禁毒日", Recurrence.on(6, 26))
          .addNumberings(Numbering.main(1988))
          .build();

  /** 全民国防教育日, the third Saturday of September, since 2001. */
  public static final PublicityDay NATIONAL_DEFENCE =
      day(
              "national-defence",
              "National Defence Education Day",
              "全民国防教育日",
              Recurrence.onThe(3, DayOfWeek.SATURDAY, Month.SEPTEMBER))
          .addNumberings(Numbering.main(2001))
          .build();

  /** 全国消防日, 9 November, since 1992; one local count starts in 1991. */
  public static final PublicityDay FIRE_119 =
      day("119", "119 Fire Safety Day", "119消防宣传日", Recurrence.on(11, 9))
          .addNumberings(Numbering.main(1992), Numbering.secondary(1991))
          .build();

  /** 世界艾滋病日, 1 December. */
  public static final PublicityDay AIDS_12_1 =
      day("12.1", "World AIDS Day", "世界艾滋病日", Recurrence.on(12, 1)).build();

  /** 全国交通安全日, 2 December, since 2012. */
  public static final PublicityDay ROAD_SAFETY_122 =
      day("122", "122 Road Safety Day", "122全国交通安全日", Recurrence.on(12, 2))
          .addNumberings(Numbering.main(2012))
          .build();

  /** 国家宪法日, 4 December, since 2014; the older legal-publicity day is counted since 2001. */
  public static final PublicityDay CONSTITUTION_12_4 =
      day("12.4", "Constitution Day", "国家宪法日", Recurrence.on(12, 4))
          .addNumberings(Numbering.main(2014), Numbering.secondary(2001))
          .build();

  private static final ImmutableMap<String, PublicityDay> BY_CODE =
      ImmutableList.of(
              POLICE_110,
              CONSUMER_RIGHTS_3_15,
              NATIONAL_SECURITY_4_15,
              DISASTER_PREVENTION_5_12,
              ECONOMIC_CRIME_5_15,
              DISABLED_PERSONS,
              ENVIRONMENT_6_5,
              WORK_SAFETY_6_16,
              ANTI_DRUG_6_26,
              NATIONAL_DEFENCE,
              FIRE_119,
              AIDS_12_1,
              ROAD_SAFETY_122,
              CONSTITUTION_12_4)
          .stream()
          .collect(toImmutableMap(PublicityDay::code, d -> d));

  /** All of them, in the order of the year. */
  public static ImmutableList<PublicityDay> all() {
    return BY_CODE.values().asList();
  }

  /** The day with this code; empty if it is not one of these. */
  public static Optional<PublicityDay> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  private static PublicityDay.Builder day(
      String code, String name, String chineseName, Recurrence recurrence) {
    return PublicityDay.builder()
        .code(code)
        .name(name)
        .chineseName(chineseName)
        .recurrence(recurrence);
  }
}
