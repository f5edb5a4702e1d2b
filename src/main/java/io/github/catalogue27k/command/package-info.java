/** The command line: the first word chooses what to do; without one, the catalogue is served. */
@NullMarked
package io.github.catalogue27k.command;

import org.jspecify.annotations.NullMarked;
