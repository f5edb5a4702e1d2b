/**
 * The model in ISO's own words, the only tables, and the revision that is current. Entities are made whole and never
 * change; doors read through {@link io.github.catalogue27k.catalogue.Catalogue}.
 */
@NullMarked
package io.github.catalogue27k.catalogue;

import org.jspecify.annotations.NullMarked;
