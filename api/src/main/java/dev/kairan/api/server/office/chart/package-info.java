/** Answers drawn: each chart is also there in words and numbers. */
@NullMarked
package dev.kairan.api.server.office.chart;

import org.jspecify.annotations.NullMarked;
