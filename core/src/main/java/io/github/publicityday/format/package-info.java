/**
 * Plans as files: YAML and JSON by one mapping. Start with {@link
 * io.github.publicityday.format.PlanReader} and {@link io.github.publicityday.format.PlanWriter};
 * {@link io.github.publicityday.format.PlanDocument} tells where in its file an element of a plan
 * stands, {@link io.github.publicityday.format.PublicityDayModule} lets a host's {@code
 * ObjectMapper} read and write plans, {@link io.github.publicityday.format.PlanSchema} describes
 * plan files to editors.
 *
 * <p>A file is read strictly: an unknown key, a duplicate key, a value of the wrong sort, a date
 * that does not exist are errors that name file, line and column. It may be written friendly: texts
 * such as {@code 2012-01-10 10:00–11:30} or {@code at least 2}, one item without the brackets of a
 * list. A number, a date or a code is the text that the file shows, whatever YAML would make of it.
 *
 * <h2>How the format may grow</h2>
 *
 * <p>A file begins with {@code format: 1}, the number of its format.
 *
 * <ul>
 *   <li>A minor release may add optional keys, and more ways to write a value, to format 1.
 *   <li>A key never changes its meaning, and a text never comes to mean something else.
 *   <li>A reader refuses what it does not know, rather than pass over it.
 *   <li>A new number comes when a file would mean something else without it. Readers read all older
 *       numbers; writers write the oldest number that can say the plan.
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * <ul>
 *   <li>Size: 8 MiB unless the reader is told otherwise; more is never read into memory.
 *   <li>Nesting: 100 levels of lists and mappings, which is enough for 45 levels of activities.
 *   <li>Lines: 1,000,000 characters in YAML, any number in JSON.
 *   <li>Values: 1,000,000 texts, lists and mappings.
 *   <li>YAML has no aliases, anchors, tags, merge keys or second documents here, so a file cannot
 *       stand for more than it shows.
 *   <li>Only printable characters; others have to be escaped ({@code "\u0007"}).
 * </ul>
 *
 * <p>Reading needs {@code jackson-core}, and {@code jackson-dataformat-yaml} for YAML; the module
 * needs {@code jackson-databind}. All three are optional dependencies. Writing needs nothing.
 *
 * <p>The parser is optional, and on the module path nothing resolves an optional module by itself:
 * whoever reads plans there says {@code --add-modules com.fasterxml.jackson.dataformat.yaml}, or
 * requires it.
 */
@NullMarked
package io.github.publicityday.format;

import org.jspecify.annotations.NullMarked;
