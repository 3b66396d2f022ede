package dev.kairan.publisher.release;

import java.util.List;

/**
 * What going live did.
 *
 * @param release the release that is live now
 * @param reused true when the very same release already existed
 * @param removed releases deleted to keep {@link Releases#KEPT}
 */
public record Published(Release release, boolean reused, List<ReleaseName> removed) {

  public Published {
    removed = List.copyOf(removed);
  }
}
