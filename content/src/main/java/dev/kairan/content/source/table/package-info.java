/** Reading the CSV files: chambers, topics, outlets, visits, clippings. */
@NullMarked
package dev.kairan.content.source.table;

import org.jspecify.annotations.NullMarked;
