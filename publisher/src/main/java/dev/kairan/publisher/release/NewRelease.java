package dev.kairan.publisher.release;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * A release in the making. Nothing of it is visible before {@link #goLive}; closing it without that
 * leaves the site as it was.
 */
public final class NewRelease implements AutoCloseable {

  private final SiteFolder folder;
  private final PublisherLock lock;
  private final Staging staging;

  private NewRelease(SiteFolder folder, PublisherLock lock, Staging staging) {
    this.folder = folder;
    this.lock = lock;
    this.staging = staging;
  }

  /**
   * Starts a release, after cleaning up behind killed runs.
   *
   * @param patience how long to wait for another publisher
   * @throws ReleaseException when another publisher holds the folder longer
   */
  public static NewRelease begin(SiteFolder folder, Duration patience) throws IOException {
    return begin(folder, patience, false);
  }

  /** The same for a preview, in a folder with a {@link PreviewMark}. */
  public static NewRelease beginPreview(SiteFolder folder, Duration patience) throws IOException {
    return begin(folder, patience, true);
  }

  private static NewRelease begin(SiteFolder folder, Duration patience, boolean preview)
      throws IOException {
    PublisherLock lock = PublisherLock.acquire(folder, patience);
    try {
      new PreviewMark(folder).require(preview);
      Leftovers.clean(folder);
      return new NewRelease(folder, lock, Staging.create(folder));
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /**
   * Writes one file; threads may call this at the same time.
   *
   * @throws IllegalArgumentException for a path that leaves the site or that a web server or
   *     another file system could take differently
   */
  public void write(SiteFile file) throws IOException {
    staging.write(file);
  }

  /** Number of files written so far. */
  public int files() {
    return staging.manifest().files().size();
  }

  /** Bytes written so far. */
  public long bytes() {
    return staging.bytes();
  }

  /**
   * Makes what was written the live release.
   *
   * <p>The same site under the same name is not written twice: the release that exists is used. A
   * different one (another base address, another version of Kairan) gets the next revision, because
   * a release never changes.
   */
  public Published goLive(ReleaseName wanted) throws IOException {
    Manifest manifest = staging.manifest();
    Releases releases = new Releases(folder);
    ReleaseName name = wanted;
    while (Files.exists(folder.folderOf(name))) {
      if (Manifest.of(folder.folderOf(name)).equals(manifest)) {
        return switchTo(name, releases, true);
      }
      name = name.nextRevision();
    }
    manifest.write(folder.manifestOf(name));
    Files.move(staging.folder(), folder.folderOf(name), StandardCopyOption.ATOMIC_MOVE);
    return switchTo(name, releases, false);
  }

  private Published switchTo(ReleaseName name, Releases releases, boolean reused)
      throws IOException {
    releases.note(name);
    releases.switchTo(name);
    List<ReleaseName> removed = releases.removeOld();
    return new Published(new Release(name, folder.folderOf(name), true), reused, removed);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      staging.discard();
    }
  }
}
