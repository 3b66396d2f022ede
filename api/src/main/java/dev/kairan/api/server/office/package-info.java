/** {@code /office/}: the communications office's book of questions (質問帳), rendered on request. */
@NullMarked
package dev.kairan.api.server.office;

import org.jspecify.annotations.NullMarked;
