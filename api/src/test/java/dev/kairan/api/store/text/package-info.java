/** Tests of text as lists compare it. */
@NullMarked
package dev.kairan.api.store.text;

import org.jspecify.annotations.NullMarked;
