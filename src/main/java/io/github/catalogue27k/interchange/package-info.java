/** Handing out to programs: the JSON API. */
@NullMarked
package io.github.catalogue27k.interchange;

import org.jspecify.annotations.NullMarked;
