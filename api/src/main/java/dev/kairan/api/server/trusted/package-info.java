/** {@code /q}: the questions of the communications office over HTTP. */
@NullMarked
package dev.kairan.api.server.trusted;

import org.jspecify.annotations.NullMarked;
