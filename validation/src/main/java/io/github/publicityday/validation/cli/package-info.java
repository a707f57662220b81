/**
 * The command line: {@link io.github.publicityday.validation.cli.Main}, and a class for each
 * command. The only place that reads the environment and prints. No part of the library.
 */
@NullMarked
package io.github.publicityday.validation.cli;

import org.jspecify.annotations.NullMarked;
