package dev.kairan.publisher.sitemap;

import org.jspecify.annotations.Nullable;

/** A kind of page that has a sitemap of its own. */
enum PageKind {
  STORIES("sitemap-stories"),
  PLANS("sitemap-plans"),
  PLACES("sitemap-places"),
  PAGES("sitemap-pages");

  private final String sitemap;

  PageKind(String sitemap) {
    this.sitemap = sitemap;
  }

  /** Name of its sitemap, without the ending. */
  String sitemap() {
    return sitemap;
  }

  /**
   * The kind of the page at this path below the root; null for embeds, which show on other sites
   * what has its own page here. An English page goes with the Japanese one.
   */
  static @Nullable PageKind of(String path) {
    return switch (path.substring(0, path.indexOf('/') + 1)) {
      case "stories/", "topics/", "corrections/" -> STORIES;
      case "plans/", "progress/", "calendar/" -> PLANS;
      case "chambers/", "prefectures/", "blocks/" -> PLACES;
      case "en/" -> of(path.substring("en/".length()));
      case "embed/" -> null;
      default -> PAGES;
    };
  }
}
