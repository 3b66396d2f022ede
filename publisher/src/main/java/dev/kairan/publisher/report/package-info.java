/** The draft of a fiscal year's report (事業報告): what is recorded of each item of the plan. */
@NullMarked
package dev.kairan.publisher.report;

import org.jspecify.annotations.NullMarked;
