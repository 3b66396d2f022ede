/** Drafts shown to those who write them: on this machine only, and told of each edit. */
@NullMarked
package dev.kairan.api.server.preview;

import org.jspecify.annotations.NullMarked;
