package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.PersonId;

/** A person in his place in the plan. Compared by identity, within one index. */
public final class PersonEntry implements Element {
  private final int number;
  private final int order;
  private final PersonId id;
  private final String name;
  private final ElementPath path;

  PersonEntry(int number, int order, PersonId id, String name, ElementPath path) {
    this.number = number;
    this.order = order;
    this.id = id;
    this.name = name;
    this.path = path;
  }

  /** Where the plan lists him, or would list him. */
  @Override
  public ElementPath path() {
    return path;
  }

  /** The name or the post; of somebody whom the plan does not list, the id. */
  @Override
  public String name() {
    return name;
  }

  /** His rank in document order; of somebody whom the plan does not list, that of his first use. */
  @Override
  public int order() {
    return order;
  }

  /** What assignments point to. */
  public PersonId id() {
    return id;
  }

  /** His place among the people of the plan, counted from 0. */
  int number() {
    return number;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
