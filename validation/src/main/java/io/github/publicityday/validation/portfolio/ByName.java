package io.github.publicityday.validation.portfolio;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitKind;
import io.github.publicityday.Venue;
import io.github.publicityday.validation.PlanIndex;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes things of one name for one, within their issuer or for some beyond it. */
enum ByName implements SharedBy {
  WITHIN_ISSUER,
  WITHIN_CITY;

  /** Names that every county's bureau goes by in its own county. */
  private static final Pattern EVERYBODYS_NAME =
      Pattern.compile(
          "[本我]?[省市州盟縣县旗區区]?公安(廳|厅|處|处|局|分局)"
              + "|(the )?((provincial|municipal|city|county|district) )?public security bureau",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<ElementPath> unit(PlanIndex plan, Unit unit) {
    boolean everybodys =
        unit.kind().filter(UnitKind::isPartner).isPresent()
            && unit.collective().isEmpty()
            && isFull(unit.name(), unit.id().value());
    return scope(plan, everybodys).map(scope -> scope.element("units", unit.name()));
  }

  @Override
  public Optional<ElementPath> person(PlanIndex plan, Person person) {
    return person
        .unit()
        .flatMap(plan::unit)
        .flatMap(unit -> unit(plan, unit.unit()))
        .map(unit -> unit.element("people", person.name()));
  }

  @Override
  public Optional<ElementPath> venue(PlanIndex plan, Venue venue) {
    return scope(plan, isFull(venue.name(), venue.id().value()))
        .map(scope -> scope.element("venues", venue.name()));
  }

  private Optional<ElementPath> scope(PlanIndex plan, boolean everybodys) {
    if (this == WITHIN_CITY && everybodys) {
      return Optional.of(ElementPath.root());
    }
    return plan.plan().issuer() instanceof StatedIssuer.Named issuer
            && !EVERYBODYS_NAME.matcher(issuer.name().strip()).matches()
        ? Optional.of(ElementPath.root().element("issuers", issuer.name().strip()))
        : Optional.empty();
  }

  /** What is known by its id alone has been given no name yet. */
  private static boolean isFull(String name, String id) {
    return !name.equals(id);
  }
}
