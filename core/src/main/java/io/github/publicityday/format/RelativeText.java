package io.github.publicityday.format;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Festival;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Anchor;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.format.HoursText.Bare;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Quoted;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times before, by, during, from or after something: {@code before spring-festival}, {@code during
 * activity ID}, {@code after the campaign}, {@code by 01-05}, {@code before 09:00}. Reads {@code
 * 春節前}, {@code 活動期間}, {@code 1月5日前} and {@code 1月5日起} as well.
 *
 * <p>前 after a date includes the date, as {@code by} does and {@code before} does not.
 */
final class RelativeText {
  private static final String CAMPAIGN = "the campaign";
  private static final String ACTIVITY = "activity ";
  private static final String ON = "(?i)\\s+on(wards?)?$";
  private static final String OPEN_END = "–";
  private static final Pattern FROM_TO = Pattern.compile("(?is).+\\sto\\s.+");
  private static final Pattern ENGLISH =
      Pattern.compile("(?is)(before|by|during|from|after)\\s++(.*)");
  private static final Pattern CHINESE =
      Pattern.compile("(?<start>[自从從])?(?<anchor>.{1,40}?)(?<side>[以之]?前|期間|期间|[以之]?[後后]|起)");

  private static final ImmutableMap<String, Anchor> CHINESE_ANCHORS =
      ImmutableMap.<String, Anchor>builder()
          .put("元旦", new StatedTime.OfFestival(Festival.NEW_YEARS_DAY))
          .put("春節", new StatedTime.OfFestival(Festival.SPRING_FESTIVAL))
          .put("春节", new StatedTime.OfFestival(Festival.SPRING_FESTIVAL))
          .put("元宵節", new StatedTime.OfFestival(Festival.LANTERN_FESTIVAL))
          .put("元宵节", new StatedTime.OfFestival(Festival.LANTERN_FESTIVAL))
          .put("清明", new StatedTime.OfFestival(Festival.QINGMING))
          .put("清明節", new StatedTime.OfFestival(Festival.QINGMING))
          .put("清明节", new StatedTime.OfFestival(Festival.QINGMING))
          .put("勞動節", new StatedTime.OfFestival(Festival.LABOUR_DAY))
          .put("劳动节", new StatedTime.OfFestival(Festival.LABOUR_DAY))
          .put("端午", new StatedTime.OfFestival(Festival.DRAGON_BOAT_FESTIVAL))
          .put("端午節", new StatedTime.OfFestival(Festival.DRAGON_BOAT_FESTIVAL))
          .put("端午节", new StatedTime.OfFestival(Festival.DRAGON_BOAT_FESTIVAL))
          .put("中秋", new StatedTime.OfFestival(Festival.MID_AUTUMN_FESTIVAL))
          .put("中秋節", new StatedTime.OfFestival(Festival.MID_AUTUMN_FESTIVAL))
          .put("中秋节", new StatedTime.OfFestival(Festival.MID_AUTUMN_FESTIVAL))
          .put("國慶節", new StatedTime.OfFestival(Festival.NATIONAL_DAY))
          .put("国庆节", new StatedTime.OfFestival(Festival.NATIONAL_DAY))
          .put("活動", new StatedTime.OfPeriod())
          .put("活动", new StatedTime.OfPeriod())
          .buildOrThrow();

  private RelativeText() {}

  /**
   * The time that {@code text} says; empty if it is no relative time.
   *
   * @throws IllegalArgumentException if what it is relative to is not known
   */
  static Optional<StatedTime> parse(String text) {
    Matcher english = ENGLISH.matcher(text);
    if (english.matches()) {
      Relation relation = Relation.valueOf(english.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(relative(relation, english.group(2)));
    }
    Matcher chinese = CHINESE.matcher(CleanText.of(text));
    return chinese.matches()
        ? chinese(chinese.group("anchor"), chinese.group("side"), chinese.group("start") != null)
        : Optional.empty();
  }

  /** "From 01-05 to 01-10" is no more than those days, and "on" says nothing new. */
  private static StatedTime relative(Relation relation, String anchor) {
    if (relation == Relation.FROM) {
      Matcher toEnd = FROM_TO.matcher(anchor);
      Optional<StatedTime> both =
          toEnd.matches() ? TimeText.plain(CleanText.of(anchor), Bare.START) : Optional.empty();
      return both.orElseGet(
          () -> StatedTime.relative(relation, anchor(anchor.replaceFirst(ON, ""), relation)));
    }
    return StatedTime.relative(relation, anchor(anchor, relation));
  }

  private static Optional<StatedTime> chinese(String text, String side, boolean startsWithFrom) {
    Optional<Anchor> named = Optional.ofNullable(CHINESE_ANCHORS.get(text));
    Optional<Relation> relation =
        switch (side.charAt(side.length() - 1)) {
          case '前' -> Optional.of(named.isPresent() ? Relation.BEFORE : Relation.BY);
          case '起' -> Optional.of(Relation.FROM);
          case '後', '后' -> named.map(festival -> Relation.AFTER);
          default -> named.map(festival -> Relation.DURING);
        };
    return relation
        .filter(r -> r == Relation.FROM || !startsWithFrom)
        .flatMap(
            r ->
                named.or(() -> plainAnchor(text, r)).map(anchor -> StatedTime.relative(r, anchor)));
  }

  private static Anchor anchor(String text, Relation relation) {
    if (text.equals(CAMPAIGN)) {
      return new StatedTime.OfPeriod();
    }
    if (text.startsWith(ACTIVITY)) {
      return new StatedTime.OfActivity(ActivityId.of(text.substring(ACTIVITY.length())));
    }
    return Arrays.stream(Festival.values())
        .filter(festival -> Forms.kebabCase(festival).equals(text))
        .findFirst()
        .<Anchor>map(StatedTime.OfFestival::new)
        .or(() -> plainAnchor(CleanText.of(text), relation))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Quoted.of(text)
                        + " is nothing that a time can be before, by, during, from or after; write"
                        + " a date, an hour, a part of a month (end of May), the campaign, activity"
                        + " ID, or a festival: "
                        + Arrays.stream(Festival.values())
                            .map(Forms::kebabCase)
                            .collect(Collectors.joining(", "))));
  }

  private static Optional<Anchor> plainAnchor(String clean, Relation relation) {
    return TimeText.plain(clean, bare(relation))
        .filter(Anchor.class::isInstance)
        .map(Anchor.class::cast);
  }

  /**
   * What a single hour means: before and from it, it starts something; by and after it, it ends.
   */
  private static Bare bare(Relation relation) {
    return relation == Relation.BY || relation == Relation.AFTER ? Bare.END : Bare.START;
  }

  /** Matches what {@link #parse} may read; of a day that it is relative to, only a digit. */
  static String pattern() {
    String festivals =
        Arrays.stream(Festival.values()).map(Forms::kebabCase).collect(Collectors.joining("|"));
    return "(?i:before|by|during|from|after)\\s+(?:(?:"
        + String.join("|", CAMPAIGN, festivals, MonthText.pattern(), HoursText.pattern())
        + ")(?:\\s+(?i:on(?:wards?)?))?|"
        + ACTIVITY
        + IdOrName.ID_PATTERN
        + "|.*\\d.*)|"
        + CHINESE;
  }

  /** What {@link #parse} reads as {@code time}. */
  static String print(StatedTime.Relative time) {
    return Forms.kebabCase(time.relation()) + " " + print(time.anchor(), bare(time.relation()));
  }

  private static String print(Anchor anchor, Bare bare) {
    if (anchor instanceof StatedTime.OfFestival of) {
      return Forms.kebabCase(of.festival());
    } else if (anchor instanceof StatedTime.OfActivity of) {
      return ACTIVITY + of.activity();
    } else if (anchor instanceof StatedTime time) {
      String text = TimeText.print(time, bare).orElseThrow();
      return bare == Bare.START && text.endsWith(OPEN_END)
          ? text.substring(0, text.length() - OPEN_END.length())
          : text;
    }
    return CAMPAIGN;
  }
}
