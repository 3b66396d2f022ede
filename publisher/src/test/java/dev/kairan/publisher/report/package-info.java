/** Tests of the draft of a year's report. */
@NullMarked
package dev.kairan.publisher.report;

import org.jspecify.annotations.NullMarked;
