/**
 * What a revision of a plan changes, in the words of the domain: {@link
 * io.github.publicityday.validation.revision.PlanChanges#between} compares two plans and gives a
 * list of {@link io.github.publicityday.validation.revision.Change}s, each with a typed {@link
 * io.github.publicityday.validation.revision.Alteration} and without any text.
 *
 * <p>Nothing is lost: whatever attribute of the model differs gives at least one change. The order
 * of lists that have none means nothing.
 */
@NullMarked
package io.github.publicityday.validation.revision;

import org.jspecify.annotations.NullMarked;
