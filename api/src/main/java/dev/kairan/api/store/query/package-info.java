/** What is asked of a store beside paged lists, each question one statement. */
@NullMarked
package dev.kairan.api.store.query;

import org.jspecify.annotations.NullMarked;
