package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.ContentCoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published folder, seen unchanged by a whole request whatever is switched live meanwhile.
 *
 * @param folder the real folder, without symbolic links
 * @param since when it went live
 */
record SiteRelease(Path folder, Instant since) {

  private static final String INDEX = "index.html";

  /**
   * The release that the link {@code siteRoot} names at this moment.
   *
   * @return empty where nothing has been published yet
   */
  static Optional<SiteRelease> current(Path siteRoot) throws IOException {
    if (!Files.isDirectory(siteRoot)) {
      return Optional.empty();
    }
    FileTime since = Files.getLastModifiedTime(siteRoot, LinkOption.NOFOLLOW_LINKS);
    return Optional.of(new SiteRelease(siteRoot.toRealPath(), since.toInstant()));
  }

  /** The file to serve for {@code path}: itself, or the index of a folder. */
  @Nullable Path file(SitePath path) throws IOException {
    Path named = resolve(path);
    return ContentCoding.isCopy(path.file())
        ? null
        : regular(path.folder() ? named.resolve(INDEX) : named);
  }

  /** The compressed copies that stand beside a file. */
  Map<ContentCoding, Path> copies(Path file) throws IOException {
    Map<ContentCoding, Path> copies = new EnumMap<>(ContentCoding.class);
    for (ContentCoding coding : ContentCoding.values()) {
      @Nullable Path copy = regular(file.resolveSibling(file.getFileName() + coding.ending()));
      if (copy != null) {
        copies.put(coding, copy);
      }
    }
    return copies;
  }

  /** Whether {@code path} lacks only its last slash. */
  boolean lacksSlash(SitePath path) throws IOException {
    return !path.folder() && regular(resolve(path).resolve(INDEX)) != null;
  }

  /**
   * When this file began to be what its address shows. A rollback brings back old files: they are
   * new to whoever has seen the later ones.
   */
  Instant modified(Path file) throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    return written.isAfter(since) ? written : since;
  }

  /** The site's own page for addresses that do not exist, where it has one. */
  @Nullable Path notFoundPage() throws IOException {
    return regular(folder.resolve("404.html"));
  }

  private Path resolve(SitePath path) {
    Path resolved = folder;
    for (String segment : path.segments()) {
      resolved = resolved.resolve(segment);
    }
    return resolved;
  }

  /**
   * A release holds no links: whatever is reached by one, or by another spelling, is not served.
   */
  private static @Nullable Path regular(Path file) throws IOException {
    boolean served =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().equals(file);
    return served ? file : null;
  }
}
