package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Tells the folder of a preview from that of a public site for ever: no release with drafts in it
 * can be switched live where a release without them ever was, nor the other way round.
 */
public final class PreviewMark {

  private static final String TEXT = "ここにあるのは kairan serve --drafts の下見です。下書きを含むので、公開してはいけません。\n";

  private final SiteFolder folder;

  public PreviewMark(SiteFolder folder) {
    this.folder = folder;
  }

  /** True for the folder of a preview. */
  public boolean stands() {
    return Files.exists(folder.previewMark());
  }

  /**
   * Makes a folder without releases that of a preview.
   *
   * @return false where it holds releases of a public site
   */
  public boolean set(Duration patience) throws IOException {
    PublisherLock lock = PublisherLock.acquire(folder, patience);
    try (lock) {
      if (!stands() && isEmpty()) {
        Files.writeString(folder.previewMark(), TEXT);
      }
      return stands();
    }
  }

  /** A release that is being made has a folder, too. */
  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(folder.releases())) {
      return entries.noneMatch(Files::isDirectory) && !Files.exists(folder.current());
    }
  }

  /**
   * For the holder of the lock, who is about to switch.
   *
   * @throws ReleaseException where the folder has become one of the other kind
   */
  void require(boolean preview) {
    if (stands() != preview) {
      throw new ReleaseException(
          preview
              ? "下見のフォルダーではありません: " + folder.root()
              : "下見（kairan serve --drafts）のフォルダーなので、公開には使えません: " + folder.root());
    }
  }
}
