@NullMarked
package dev.kairan.api.server.office.chart;

import org.jspecify.annotations.NullMarked;
