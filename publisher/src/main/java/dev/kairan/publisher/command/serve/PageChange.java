package dev.kairan.publisher.command.serve;

import dev.kairan.publisher.command.serve.PageContents.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page that differs between two editions of a site.
 *
 * @param path of its file, such as {@code stories/2024-mito-01/index.html}
 * @param title of today, or the last one of a page that is gone
 * @param kind what happened to it
 */
record PageChange(String path, String title, Kind kind) {

  private static final String INDEX = "index.html";
  private static final String STORIES = "stories/";

  /** What happened to a page. */
  enum Kind {
    FRESH,
    CHANGED,
    GONE
  }

  /**
   * All changes, the pages of the edited stories first.
   *
   * @param edited ids of stories
   */
  static List<PageChange> between(PageContents before, PageContents now, Set<String> edited) {
    Map<String, Content> old = before.pages();
    Map<String, Content> all = new TreeMap<>(old);
    Map<String, Content> current = now.pages();
    all.putAll(current);
    List<PageChange> changes = new ArrayList<>();
    all.forEach(
        (path, content) -> {
          Kind kind = kind(old.get(path), current.get(path));
          if (kind != null) {
            changes.add(new PageChange(path, content.title(), kind));
          }
        });
    changes.sort(Comparator.comparing(change -> !edited.contains(change.story())));
    return List.copyOf(changes);
  }

  private static @Nullable Kind kind(@Nullable Content before, @Nullable Content now) {
    if (before == null) {
      return Kind.FRESH;
    }
    if (now == null) {
      return Kind.GONE;
    }
    return before.equals(now) ? null : Kind.CHANGED;
  }

  /** Its address from the site's root. */
  String href() {
    return "/" + (path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
  }

  /** The id of the story whose page it is; empty where it is none. */
  private String story() {
    return path.startsWith(STORIES) && path.endsWith("/" + INDEX)
        ? path.substring(STORIES.length(), path.length() - INDEX.length()).replace("/", "")
        : "";
  }
}
