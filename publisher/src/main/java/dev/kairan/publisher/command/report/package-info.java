/** What Kairan says: results, problems and failures, each with a remedy. */
@NullMarked
package dev.kairan.publisher.command.report;

import org.jspecify.annotations.NullMarked;
