package dev.kairan.content.official.draft;

import dev.kairan.content.official.outline.Passage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document with its exact wording.
 *
 * @param id in the content; the year alone for the basic policy
 * @param heading where it has one
 * @param paragraphs its text; none where it only heads others
 */
record OfficialPassage(String id, @Nullable Passage heading, List<Passage> paragraphs) {

  /** The page on which it begins, where known. */
  @Nullable Integer page() {
    Passage first = heading == null ? paragraphs.get(0) : heading;
    return first.page();
  }

  /** The paragraphs, each on a line of its own. */
  String text() {
    return paragraphs.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }

  /** All pages on which it stands. */
  Stream<Integer> pages() {
    return Stream.concat(Stream.ofNullable(heading), paragraphs.stream())
        .flatMap(passage -> passage.pieces().stream())
        .map(Passage.Piece::page)
        .filter(Objects::nonNull);
  }
}
