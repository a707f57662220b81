package io.github.publicityday.validation.portfolio;

import io.github.publicityday.validation.Evidence;

/**
 * Why a rule cannot compare a plan with others: nothing tells what the units, people or venues that
 * it claims are in other plans.
 *
 * @param plan the plan's name
 */
public record SharingUnknown(String plan) implements Evidence {
  @Override
  public String variant() {
    return "unchecked.sharing-unknown";
  }
}
