/** Reading the desk's CSV files: requests, trainings, issues, placements. */
@NullMarked
package dev.kairan.content.source.desk;

import org.jspecify.annotations.NullMarked;
