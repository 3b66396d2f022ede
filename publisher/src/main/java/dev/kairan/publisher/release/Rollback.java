package dev.kairan.publisher.release;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way back to a release that still exists.
 *
 * @param from the release that was live, null where none was
 * @param to the release that is live now
 */
public record Rollback(@Nullable Release from, Release to) {

  /**
   * Switches to the release published before the live one; again and again, ever further back.
   *
   * @param latest a release of a later instant may hold what is still under embargo
   * @throws ReleaseException when there is none, or it is of a later instant
   */
  public static Rollback toPrevious(SiteFolder folder, Instant latest, Duration patience)
      throws IOException {
    PublisherLock lock = PublisherLock.acquire(folder, patience);
    try (lock) {
      List<Release> releases = new Releases(folder).list();
      for (int i = 0; i + 1 < releases.size(); i++) {
        if (releases.get(i).live()) {
          return to(folder, releases.get(i), checked(releases.get(i + 1), latest));
        }
      }
      throw new ReleaseException("戻せる前の公開版がありません（残っている公開版: " + releases.size() + "）");
    }
  }

  /**
   * Switches to the release of that name, older or newer.
   *
   * @param latest a release of a later instant may hold what is still under embargo
   * @throws ReleaseException when there is no such release, or it is of a later instant
   */
  public static Rollback toNamed(SiteFolder folder, String name, Instant latest, Duration patience)
      throws IOException {
    PublisherLock lock = PublisherLock.acquire(folder, patience);
    try (lock) {
      Releases releases = new Releases(folder);
      Release target =
          releases.list().stream()
              .filter(release -> release.name().text().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ReleaseException("公開版 " + name + " はありません（kairan rollback --list で一覧）"));
      return to(folder, releases.live().orElse(null), checked(target, latest));
    }
  }

  private static Release checked(Release target, Instant latest) {
    if (target.name().at().isAfter(latest)) {
      throw new ReleaseException(
          "公開版 "
              + target.name().text()
              + " は、まだ来ていない時刻の内容です。解禁前のものが含まれうるので戻しません（それでもよければ --allow-embargoed）");
    }
    return target;
  }

  private static Rollback to(SiteFolder folder, @Nullable Release from, Release to)
      throws IOException {
    new PreviewMark(folder).require(false);
    new Releases(folder).switchTo(to.name());
    return new Rollback(from, new Release(to.name(), to.folder(), true));
  }
}
