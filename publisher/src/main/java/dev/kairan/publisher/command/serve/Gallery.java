package dev.kairan.publisher.command.serve;

import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.pattern.PatternPages;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pattern gallery of what is live, rendered when somebody first looks at it. */
public final class Gallery {

  private static final String INDEX = "index.html";

  private final SiteSettings settings;
  private @Nullable SiteAnswers live;
  private @Nullable Map<String, byte[]> pages;

  Gallery(SiteSettings settings) {
    this.settings = settings;
  }

  synchronized void show(SiteAnswers answers) {
    live = answers;
    pages = null;
  }

  /**
   * A page.
   *
   * @param address below the gallery's own, such as {@code tile-map/}; empty for the first page
   */
  public synchronized Optional<byte[]> page(String address) {
    if (live == null) {
      return Optional.empty();
    }
    if (pages == null) {
      Map<String, byte[]> rendered = new HashMap<>();
      PatternPages.render(live, settings, file -> rendered.put(file.path(), file.bytes()));
      pages = rendered;
    }
    boolean folder = address.isEmpty() || address.endsWith("/");
    return folder ? Optional.ofNullable(pages.get(address + INDEX)) : Optional.empty();
  }
}
