package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.format.HoursText.Bare;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/** Times: a text, bounds as a mapping, or a label with nothing after it. */
final class TimeForm implements Form<StatedTime> {
  /** When something is; a single hour is its start. */
  static final Form<StatedTime> TIME = new TimeForm(Bare.START);

  /** By when something has to be done; a single hour is its end. */
  static final Form<StatedTime> DEADLINE = new TimeForm(Bare.END);

  private static final Form<LocalDateTime> INSTANT =
      TextForm.of(TimeForm::instant, LocalDateTime::toString)
          .shaped(
              TextShape.matching(
                      "[+-]?\\d{4,9}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?")
                  .like("2012-01-10T10:00"));

  private static final Form<TimeWindow> WINDOW = MappingForm.of("time", new WindowKeys());

  private final Bare bare;
  private final Form<StatedTime> text;

  private TimeForm(Bare bare) {
    this.bare = bare;
    this.text =
        TextForm.of(
            said -> TimeText.parse(said, bare), time -> TimeText.print(time, bare).orElseThrow());
  }

  private static LocalDateTime instant(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no date and hour; write one like 2012-01-10T10:00", e);
    }
  }

  @Override
  public StatedTime read(Node node, Place place) {
    if (node instanceof Scalar scalar && scalar.isNull()) {
      return StatedTime.BLANK;
    }
    return node instanceof Mapping
        ? StatedTime.within(WINDOW.read(node, place))
        : text.read(node, place);
  }

  @Override
  public Node write(StatedTime time) {
    if (time instanceof StatedTime.Within within) {
      return WINDOW.write(within.window());
    }
    return TimeText.print(time, bare).isPresent() ? text.write(time) : Scalar.NULL;
  }

  /** What a single hour means is no matter of shape: both forms have one description. */
  @Override
  public Mapping describe(JsonSchema schema) {
    return schema.refer(
        "stated time",
        WINDOW,
        () ->
            JsonSchema.anyOf(
                TimeText.shape().describe(), WINDOW.describe(schema), JsonSchema.NULL));
  }

  /** The keys of bounds. */
  private static final class WindowKeys implements Keys<TimeWindow> {
    private static final Field<LocalDateTime> EARLIEST_START =
        required("earliestStart", INSTANT).meaning("When it starts at the earliest.");
    private static final Field<LocalDateTime> LATEST_START =
        required("latestStart", INSTANT).meaning("When it starts at the latest.");
    private static final Field<LocalDateTime> EARLIEST_END =
        required("earliestEnd", INSTANT).meaning("When it ends at the earliest.");
    private static final Field<LocalDateTime> LATEST_END =
        required("latestEnd", INSTANT).meaning("When it ends at the latest.");
    private static final Field<OpenSide> OPEN =
        optional("open", Forms.constants(OpenSide.class, "side of a time"), OpenSide.NONE)
            .meaning("Which side the text leaves open; none unless stated.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(EARLIEST_START, LATEST_START, EARLIEST_END, LATEST_END, OPEN);
    }

    @Override
    public TimeWindow make(Values v) {
      return new TimeWindow(
          v.get(EARLIEST_START),
          v.get(LATEST_START),
          v.get(EARLIEST_END),
          v.get(LATEST_END),
          v.get(OPEN));
    }

    @Override
    public void take(TimeWindow window, Values v) {
      v.set(EARLIEST_START, window.earliestStart());
      v.set(LATEST_START, window.latestStart());
      v.set(EARLIEST_END, window.earliestEnd());
      v.set(LATEST_END, window.latestEnd());
      v.set(OPEN, window.open());
    }
  }
}
