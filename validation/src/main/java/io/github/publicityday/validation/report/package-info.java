/**
 * Findings as people and programs read them. {@link
 * io.github.publicityday.validation.report.Messages} puts a finding into words in one of the three
 * {@link io.github.publicityday.validation.report.Language}s; {@link
 * io.github.publicityday.validation.report.TextReport} shows a report beside the lines of the plan
 * file, {@link io.github.publicityday.validation.report.JsonReport} writes it for programs, {@link
 * io.github.publicityday.validation.report.ReportReader} reads that back, and {@link
 * io.github.publicityday.validation.report.ReportChanges} tells what changed since.
 *
 * <p>All words stand in the {@code messages_*.properties} of this package, one file for each
 * language. Nothing here prints, and nothing depends on the default locale.
 */
@NullMarked
package io.github.publicityday.validation.report;

import org.jspecify.annotations.NullMarked;
