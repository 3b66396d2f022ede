package dev.kairan.content.source.plan;

import org.jspecify.annotations.Nullable;

/** What the official document says of one part of the plan, as far as it was imported. */
record OfficialPassage(@Nullable String heading, @Nullable String text, @Nullable Integer page) {

  static final OfficialPassage NONE = new OfficialPassage(null, null, null);
}
