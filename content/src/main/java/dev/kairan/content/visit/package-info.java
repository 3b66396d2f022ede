/** Visits of the national chamber's officers and staff to local chambers. */
@NullMarked
package dev.kairan.content.visit;

import org.jspecify.annotations.NullMarked;
