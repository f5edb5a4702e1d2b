/** Markdown in, sanitised HTML out; the only package that knows flexmark. Plain Java. */
@NullMarked
package io.github.catalogue27k.markdown;

import org.jspecify.annotations.NullMarked;
