/** What the libraries may write to the log. */
@NullMarked
package dev.kairan.api.log;

import org.jspecify.annotations.NullMarked;
