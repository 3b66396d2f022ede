/** The door, from outside. */
@NullMarked
package dev.kairan.api;

import org.jspecify.annotations.NullMarked;
