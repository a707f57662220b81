package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Staffing;
import io.github.publicityday.Staffing.Scope;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people: {@code at least 2}, {@code exactly 1}, {@code 2 to 4}, {@code at least 30 in
 * total}, {@code at least 7 while 1 stays behind}. Reads {@code 每單位至少2人} and {@code 共30人} as well.
 */
final class StaffingForm {
  private static final String ENGLISH_PATTERN =
      "(?<bound>at least|at most|exactly)?\\s*(?<n>\\d+)(?:"
          + CleanText.TO
          + "(?<m>\\d+))?(?: people)?(?<scope> each| in total)?"
          + "(?: while (?<behind>\\d+) stays? behind)?";

  private static final String CHINESE_PATTERN =
      "(?<scope>[每各][单單]位|共)?\\s*(?<bound>至少|不少于|不少於|至多|最多|不超过|不超過)?\\s*(?<n>\\d+)(?:"
          + CleanText.TO
          + "(?<m>\\d+))?[人名]";

  static final Form<Scope> SCOPE = Forms.constants(Scope.class, "scope of a number");

  static final Form<Staffing> STAFFING =
      ShortForm.of(
              Forms.lazy(
                  () ->
                      MappingForm.of("staff", new StaffingKeys()).withOneOf("minimum", "maximum")),
              StaffingForm::parse,
              staffing -> Optional.of(print(staffing)))
          .shaped(
              TextShape.matching("(?i)" + ENGLISH_PATTERN, CHINESE_PATTERN, CleanText.DIRTY)
                  .orNumber()
                  .like(
                      "at least 2",
                      "exactly 1",
                      "2 to 4",
                      "at least 30 in total",
                      "at least 7 while 1 stays behind"));

  private static final String AT_LEAST = "at least ";

  private static final Pattern ENGLISH = Pattern.compile(ENGLISH_PATTERN);

  private static final Pattern CHINESE = Pattern.compile(CHINESE_PATTERN);

  private static final ImmutableSet<String> UPPER =
      ImmutableSet.of("at most", "至多", "最多", "不超过", "不超過");

  private static final ImmutableSet<String> TOTAL = ImmutableSet.of(" in total", "共");

  private StaffingForm() {}

  private static Staffing parse(String text) {
    return isCommon(text)
        ? Staffing.atLeast(count(text.substring(AT_LEAST.length())))
        : parsePatterns(text);
  }

  /** Whether {@code text} is a least number in digits, as most are: patterns take long. */
  private static boolean isCommon(String text) {
    if (!text.startsWith(AT_LEAST)) {
      return false;
    }
    for (int i = AT_LEAST.length(); i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > AT_LEAST.length();
  }

  /** Reads what is common as well, to the same result. */
  static Staffing parsePatterns(String text) {
    String clean = CleanText.of(text).toLowerCase(Locale.ROOT);
    Matcher matcher = ENGLISH.matcher(clean);
    String behind = null;
    if (matcher.matches()) {
      behind = matcher.group("behind");
    } else {
      matcher = CHINESE.matcher(clean);
    }
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is no number of people; write one like at least 2, exactly 1, 2 to 4, at least 30"
              + " in total, at least 7 while 1 stays behind");
    }
    String bound = matcher.group("bound");
    String upper = matcher.group("m");
    if (bound != null && upper != null) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " has two bounds; write one like at least 2, or 2 to 4");
    }
    int number = count(matcher.group("n"));
    return Staffing.builder()
        .minimum(isUpper(bound) ? OptionalInt.empty() : OptionalInt.of(number))
        .maximum(maximum(bound, number, upper))
        .scope(isTotal(matcher.group("scope")) ? Scope.TOTAL : Scope.EACH_UNIT)
        .stayingBehind(behind == null ? 0 : count(behind))
        .build();
  }

  private static int count(String digits) {
    return Forms.parseInteger(digits, 0, Integer.MAX_VALUE);
  }

  private static OptionalInt maximum(@Nullable String bound, int number, @Nullable String upper) {
    if (upper != null) {
      return OptionalInt.of(count(upper));
    }
    return bound == null || bound.equals("exactly") || isUpper(bound)
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  private static boolean isUpper(@Nullable String bound) {
    return bound != null && UPPER.contains(bound);
  }

  private static boolean isTotal(@Nullable String scope) {
    return scope != null && TOTAL.contains(scope);
  }

  private static String print(Staffing staffing) {
    String total = staffing.scope() == Scope.TOTAL ? " in total" : "";
    int behind = staffing.stayingBehind();
    String reserve =
        behind == 0 ? "" : " while " + behind + (behind == 1 ? " stays" : " stay") + " behind";
    return numbers(staffing) + total + reserve;
  }

  private static String numbers(Staffing staffing) {
    if (staffing.maximum().isEmpty()) {
      return AT_LEAST + staffing.minimum().orElseThrow();
    }
    int maximum = staffing.maximum().getAsInt();
    if (staffing.minimum().isEmpty()) {
      return "at most " + maximum;
    }
    int minimum = staffing.minimum().getAsInt();
    return minimum == maximum ? "exactly " + minimum : minimum + " to " + maximum;
  }

  /** The keys of a staff. */
  private static final class StaffingKeys implements Keys<Staffing> {
    private static final Field<OptionalInt> MINIMUM =
        optionalInt("minimum", Forms.COUNT).meaning("At least so many.");
    private static final Field<OptionalInt> MAXIMUM =
        optionalInt("maximum", Forms.COUNT).meaning("At most so many.");
    private static final Field<Scope> SCOPE =
        optional("scope", StaffingForm.SCOPE, Scope.EACH_UNIT)
            .meaning("Whether each unit brings so many, or all together; each unit unless stated.");
    private static final Field<Integer> STAYING_BEHIND =
        optional("stayingBehind", Forms.COUNT, 0)
            .meaning("How many people of each unit have to stay behind; none unless stated.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(MINIMUM, MAXIMUM, SCOPE, STAYING_BEHIND);
    }

    @Override
    public Staffing make(Values v) {
      return Staffing.builder()
          .minimum(v.get(MINIMUM))
          .maximum(v.get(MAXIMUM))
          .scope(v.get(SCOPE))
          .stayingBehind(v.get(STAYING_BEHIND))
          .build();
    }

    @Override
    public void take(Staffing staffing, Values v) {
      v.set(MINIMUM, staffing.minimum());
      v.set(MAXIMUM, staffing.maximum());
      v.set(SCOPE, staffing.scope());
      v.set(STAYING_BEHIND, staffing.stayingBehind());
    }
  }
}
