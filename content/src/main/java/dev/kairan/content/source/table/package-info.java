/** Reading the CSV files: chambers, topics, outlets, visits, clippings, link checks. */
@NullMarked
package dev.kairan.content.source.table;

import org.jspecify.annotations.NullMarked;
