package io.github.publicityday.validation.portfolio;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.Unit;
import io.github.publicityday.Venue;
import io.github.publicityday.validation.PlanIndex;
import java.util.Optional;

/**
 * Decides which units, people and venues of different plans are one: those for which it gives equal
 * paths. Ids say nothing, since each file has its own. Where it gives none, the thing is shared
 * with no other plan. The path is also what findings tell as their subject.
 *
 * <p>Every county has a {@code traffic-squad} and a People's Square, so a name alone is not enough:
 * what is not known to be one counts as two, and a clash between them is not claimed. A host that
 * knows better (a register of units, say) passes an implementation of its own, as often an
 * extension of one of these two. It is asked by many threads at once.
 */
public interface SharedBy {
  /** The unit that {@code unit}, which {@code plan} lists, is in all plans; empty for none. */
  Optional<ElementPath> unit(PlanIndex plan, Unit unit);

  /** The person that {@code person}, whom {@code plan} lists, is in all plans; empty for none. */
  Optional<ElementPath> person(PlanIndex plan, Person person);

  /** The venue that {@code venue}, which {@code plan} uses, is in all plans; empty for none. */
  Optional<ElementPath> venue(PlanIndex plan, Venue venue);

  /**
   * By name, and only between plans of one issuer: what is sure whoever wrote the plans. The issuer
   * must be named in full ({@code 明溪縣公安局}, not {@code 縣公安局} or "our bureau"), a person's unit must
   * be known as well (two bureaus have a 張偉, one squad hardly has two), and a declared alias counts
   * for nothing beyond its plan. Paths read {@code issuers[明溪縣公安局].units[交警大隊]}.
   */
  static SharedBy issuer() {
    return ByName.WITHIN_ISSUER;
  }

  /**
   * For plans of one city that name its venues and outside partners in full ({@code 三明廣播電臺}, {@code
   * 明溪縣人民廣場}): these are shared by all of them whatever the issuer, if they have a name beside
   * their id. Everything internal to a bureau is shared as by {@link #issuer()}. Paths of what all
   * share read {@code venues[明溪縣人民廣場]}.
   */
  static SharedBy city() {
    return ByName.WITHIN_CITY;
  }
}
