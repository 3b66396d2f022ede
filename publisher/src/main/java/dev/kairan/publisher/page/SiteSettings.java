package dev.kairan.publisher.page;

import dev.kairan.publisher.html.Drafts;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a run decides about the whole site.
 *
 * @param baseUrl the public address of the site's root, absolute, http or https, ends with {@code
 *     /}; links inside the site are root-relative to its path
 * @param drafts what is shown though it is not published; null for a site that is to be published
 */
public record SiteSettings(URI baseUrl, @Nullable Drafts drafts) {

  /** For a site that is to be published. */
  public SiteSettings(URI baseUrl) {
    this(baseUrl, null);
  }

  /** For a preview. */
  public SiteSettings showing(Drafts shown) {
    return new SiteSettings(baseUrl, shown);
  }

  public boolean preview() {
    return drafts != null;
  }
}
