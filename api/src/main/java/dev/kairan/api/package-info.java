/** The door of the api: a graph over one snapshot of the content, asked in process or over HTTP. */
@NullMarked
package dev.kairan.api;

import org.jspecify.annotations.NullMarked;
