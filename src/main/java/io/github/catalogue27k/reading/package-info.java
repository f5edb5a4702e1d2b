/** Reading: the pages, their views, and Up, Previous and Next. */
@NullMarked
package io.github.catalogue27k.reading;

import org.jspecify.annotations.NullMarked;
