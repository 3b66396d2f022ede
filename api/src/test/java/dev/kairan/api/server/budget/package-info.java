/** What clients may spend. */
@NullMarked
package dev.kairan.api.server.budget;

import org.jspecify.annotations.NullMarked;
