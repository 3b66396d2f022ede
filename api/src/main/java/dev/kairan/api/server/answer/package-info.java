/** What every answer of the server has in common: forms of refusal, files, headers and types. */
@NullMarked
package dev.kairan.api.server.answer;

import org.jspecify.annotations.NullMarked;
