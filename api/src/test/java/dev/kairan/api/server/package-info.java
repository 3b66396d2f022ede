/** The server over real HTTP: what every kind of client gets, and what a hostile one does not. */
@NullMarked
package dev.kairan.api.server;

import org.jspecify.annotations.NullMarked;
