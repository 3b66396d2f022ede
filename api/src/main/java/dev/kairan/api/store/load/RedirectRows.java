package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.RedirectRecord;
import dev.kairan.content.Library;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has moved within the site. */
final class RedirectRows {

  private static final String STORIES = "/stories/";

  private RedirectRows() {}

  /** Without those that would lead to a story which has no page on {@code day}. */
  static List<RedirectRecord> of(Library library, LocalDate day) {
    Set<String> stories =
        library.stories().stream()
            .filter(story -> !story.isWithdrawnBy(day))
            .map(Story::id)
            .map(id -> STORIES + id + "/")
            .collect(Collectors.toSet());
    return library.redirects().stream()
        .filter(redirect -> isList(redirect.to()) || stories.contains(redirect.to()))
        .map(RedirectRows::row)
        .toList();
  }

  /** Everything but the page of one story. */
  private static boolean isList(String path) {
    return !path.startsWith(STORIES) || path.equals(STORIES);
  }

  private static RedirectRecord row(Redirect redirect) {
    return new RedirectRecord(redirect.from(), redirect.to(), redirect.on(), redirect.reason());
  }
}
