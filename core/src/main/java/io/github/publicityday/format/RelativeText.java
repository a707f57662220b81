package io.github.publicityday.format;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Festival;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Anchor;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Quoted;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times before, during or after something: {@code before spring-festival}, {@code during activity
 * ID}, {@code after the campaign}. Reads {@code 春節前} and {@code 活動期間} as well.
 */
final class RelativeText {
  private static final String CAMPAIGN = "the campaign";
  private static final String ACTIVITY = "activity ";
  private static final Pattern ENGLISH = Pattern.compile("(?is)(before|during|after)\\s++(.*)");
  private static final Pattern CHINESE = Pattern.compile("(.{1,5}?)(前|期間|期间|後|后)");

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
      return Optional.of(StatedTime.relative(relation, anchor(english.group(2))));
    }
    Matcher chinese = CHINESE.matcher(text);
    Anchor anchor = chinese.matches() ? CHINESE_ANCHORS.get(chinese.group(1)) : null;
    return anchor == null
        ? Optional.empty()
        : Optional.of(StatedTime.relative(relation(chinese.group(2)), anchor));
  }

  private static Relation relation(String chinese) {
    return switch (chinese) {
      case "前" -> Relation.BEFORE;
      case "後", "后" -> Relation.AFTER;
      default -> Relation.DURING;
    };
  }

  private static Anchor anchor(String text) {
    if (text.equals(CAMPAIGN)) {
      return new StatedTime.OfPeriod();
    }
    if (text.startsWith(ACTIVITY)) {
      return new StatedTime.OfActivity(ActivityId.of(text.substring(ACTIVITY.length())));
    }
    return Arrays.stream(Festival.values())
        .filter(festival -> Forms.kebabCase(festival).equals(text))
        .findFirst()
        .map(StatedTime.OfFestival::new)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Quoted.of(text)
                        + " is nothing that a time can be before, during or after; write the"
                        + " campaign, activity ID, or a festival: "
                        + Arrays.stream(Festival.values())
                            .map(Forms::kebabCase)
                            .collect(Collectors.joining(", "))));
  }

  /** What {@link #parse} reads as {@code time}. */
  static String print(StatedTime.Relative time) {
    return Forms.kebabCase(time.relation()) + " " + print(time.anchor());
  }

  private static String print(Anchor anchor) {
    if (anchor instanceof StatedTime.OfFestival of) {
      return Forms.kebabCase(of.festival());
    } else if (anchor instanceof StatedTime.OfActivity of) {
      return ACTIVITY + of.activity();
    }
    return CAMPAIGN;
  }
}
