/** The answers that the api must give, found by brute force over the domain records. */
@NullMarked
package dev.kairan.api.oracle;

import org.jspecify.annotations.NullMarked;
