/**
 * Files as trees: texts, lists and mappings that know where they stand, and the forms that values
 * take in them. Knows nothing of plans. Start with {@link
 * io.github.publicityday.format.tree.TreeReader} (text to tree), {@link
 * io.github.publicityday.format.tree.MappingForm} (tree to value and back, by the {@link
 * io.github.publicityday.format.tree.Keys} of its sort) and {@link
 * io.github.publicityday.format.tree.TreeWriter} (tree to text).
 *
 * <p>YAML and JSON give the same tree. A scalar is its text, exactly as written: {@code 110},
 * {@code no} and {@code 10:00} stay what they are. What would make a file mean something other than
 * what it shows is refused: aliases, anchors, tags, merge keys, duplicate keys, a second document.
 */
@NullMarked
package io.github.publicityday.format.tree;

import org.jspecify.annotations.NullMarked;
