/** Stories by block, prefecture, topic, year and plan section, and every page of such a choice. */
@NullMarked
package dev.kairan.publisher.facet;

import org.jspecify.annotations.NullMarked;
