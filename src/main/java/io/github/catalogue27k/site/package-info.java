/** What every page has: headers, errors, short addresses and settings. */
@NullMarked
package io.github.catalogue27k.site;

import org.jspecify.annotations.NullMarked;
