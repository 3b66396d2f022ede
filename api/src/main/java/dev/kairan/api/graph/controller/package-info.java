/** Controllers translate only: arguments in, a call to the store, rows out. */
@NullMarked
package dev.kairan.api.graph.controller;

import org.jspecify.annotations.NullMarked;
