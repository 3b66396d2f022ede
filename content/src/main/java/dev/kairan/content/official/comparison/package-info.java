/** Holds an official document against the plan that people have written from it. */
@NullMarked
package dev.kairan.content.official.comparison;

import org.jspecify.annotations.NullMarked;
