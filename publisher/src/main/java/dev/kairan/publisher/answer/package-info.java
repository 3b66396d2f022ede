/**
 * What the graph answered, as records in the words of its schema. A record names others by id, so
 * that every fact is asked for and held once.
 */
@NullMarked
package dev.kairan.publisher.answer;

import org.jspecify.annotations.NullMarked;
