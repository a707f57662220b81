package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * Lists. A list of one item may be written as the item alone.
 *
 * @param <T> the type of the items
 */
public final class ListForm<T> implements Form<ImmutableList<T>> {
  private final Form<T> item;
  private final Function<T, String> nameOf;
  private final boolean notEmpty;

  private ListForm(Form<T> item, Function<T, String> nameOf, boolean notEmpty) {
    this.item = item;
    this.nameOf = nameOf;
    this.notEmpty = notEmpty;
  }

  /**
   * Lists of {@code item}s.
   *
   * @param nameOf what an item is called in the step that leads to it
   */
  public static <T> ListForm<T> of(Form<T> item, Function<T, String> nameOf) {
    return new ListForm<>(item, nameOf, false);
  }

  /** The same lists without the empty one. */
  public ListForm<T> notEmpty() {
    return new ListForm<>(item, nameOf, true);
  }

  /** Lists of texts, called by themselves. */
  public static ListForm<String> ofTexts() {
    return of(Forms.TEXT, Function.identity());
  }

  @Override
  public ImmutableList<T> read(Node node, Place place) {
    if (!(node instanceof Sequence sequence)) {
      return ImmutableList.of(readItem(node, place.addOnlyItem(node.location())));
    }
    if (notEmpty && sequence.items().isEmpty()) {
      throw new TreeException(node.location(), place.name() + " is empty");
    }
    ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(sequence.items().size());
    for (int i = 0; i < sequence.items().size(); i++) {
      Node next = sequence.items().get(i);
      items.add(readItem(next, place.addItem(i, next.location())));
    }
    return items.build();
  }

  private T readItem(Node node, Place at) {
    T value = item.read(node, at);
    at.callItem(nameOf.apply(value));
    return value;
  }

  @Override
  public Node write(ImmutableList<T> value) {
    return Sequence.of(value.stream().map(item::write).toList());
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    Mapping one = item.describe(schema);
    Mapping.Builder array = Mapping.builder().put("type", Scalar.text("array")).put("items", one);
    if (notEmpty) {
      array.put("minItems", Scalar.number(1));
    }
    return JsonSchema.anyOf(one, array.build());
  }
}
