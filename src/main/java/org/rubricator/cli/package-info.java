/**
 * The commands. Results go to standard output, progress and findings to standard error; only this
 * package prints and ends the process.
 */
@NullMarked
package org.rubricator.cli;

import org.jspecify.annotations.NullMarked;
