package dev.kairan.api;

import dev.kairan.api.server.preview.PreviewNews;

/**
 * A site that is not published and holds drafts: what its server tells the browsers that show it.
 */
public final class Preview {

  private final PreviewNews news = new PreviewNews();

  /**
   * Tells every browser at once, and each one that comes later.
   *
   * @param json one object of JSON in one line, as {@code preview.js} reads it
   */
  public void tell(String json) {
    news.tell(json);
  }

  PreviewNews news() {
    return news;
  }
}
