/**
 * Pictures of numbers, drawn on the server as SVG without script or inline style: each stands
 * beside a table or list that says the same in words.
 */
@NullMarked
package dev.kairan.publisher.chart;

import org.jspecify.annotations.NullMarked;
