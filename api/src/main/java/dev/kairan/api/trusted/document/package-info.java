/** What a trusted document says about itself: its question, variables, table, values and chart. */
@NullMarked
package dev.kairan.api.trusted.document;

import org.jspecify.annotations.NullMarked;
