/** Text as lists compare it: folded for searching, keyed for kana order. */
@NullMarked
package dev.kairan.api.store.text;

import org.jspecify.annotations.NullMarked;
