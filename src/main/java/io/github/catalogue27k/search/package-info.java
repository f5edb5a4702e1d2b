/** Finding: a number leads to its page, words lead to passages. */
@NullMarked
package io.github.catalogue27k.search;

import org.jspecify.annotations.NullMarked;
