/**
 * Files in, checked as a whole, loaded once per revision. Everything that is wrong with the content is reported together
 * as file, line, column and a hint; nothing half-right is loaded.
 */
@NullMarked
package io.github.catalogue27k.content;

import org.jspecify.annotations.NullMarked;
