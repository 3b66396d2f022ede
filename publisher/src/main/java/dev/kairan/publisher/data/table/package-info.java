/**
 * The tables that are offered for download: each column with its meaning and the way to its value,
 * so that the dictionary and the files cannot differ.
 */
@NullMarked
package dev.kairan.publisher.data.table;

import org.jspecify.annotations.NullMarked;
