/** Visits, requests, trainings, issues and placements as the store answers them. */
@NullMarked
package dev.kairan.api.store.row.desk;

import org.jspecify.annotations.NullMarked;
