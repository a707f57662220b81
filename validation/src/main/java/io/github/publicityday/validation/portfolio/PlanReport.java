package io.github.publicityday.validation.portfolio;

import io.github.publicityday.validation.Report;

/**
 * What is wrong within one plan of many.
 *
 * @param name what messages call the plan
 * @param report the report on it, as if it were alone
 */
public record PlanReport(String name, Report report) {}
