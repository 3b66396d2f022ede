package dev.kairan.publisher.release;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The unfinished folder that a release is written to. Threads may write at the same time.
 *
 * <p>A second file at a taken path is not written: the link check names it and stops the release.
 */
final class Staging {

  /** Prefix of the folder's name; a killed run may leave one behind. */
  static final String PREFIX = ".staging-";

  private static final Pattern PATH =
      Pattern.compile("(?!\\.)[A-Za-z0-9._~-]+(?:/(?!\\.)[A-Za-z0-9._~-]+)*");

  private final Path folder;
  private final LiveFiles live;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicLong bytes = new AtomicLong();

  private Staging(Path folder, LiveFiles live) {
    this.folder = folder;
    this.live = live;
  }

  static Staging create(SiteFolder site) throws IOException {
    Path folder = site.releases().resolve(PREFIX + ProcessHandle.current().pid());
    // Not a temporary directory: those are for their owner only, a release is for a web server too.
    Files.createDirectory(folder);
    return new Staging(folder, new LiveFiles(site.current()));
  }

  void write(SiteFile file) throws IOException {
    if (!PATH.matcher(file.path()).matches()) {
      throw new IllegalArgumentException("not a path inside a site: " + file.path());
    }
    if (digests.putIfAbsent(file.path(), Manifest.digest(file.bytes())) != null) {
      return;
    }
    Path target = folder.resolve(file.path());
    Path parent = target.getParent();
    if (parent != null && !folders.contains(parent)) {
      // Noted only once it is there: another thread may be about to write into it.
      Files.createDirectories(parent);
      folders.add(parent);
    }
    if (!live.share(file.path(), file.bytes(), target)) {
      Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
    bytes.addAndGet(file.bytes().length);
  }

  Path folder() {
    return folder;
  }

  Manifest manifest() {
    return new Manifest(new TreeMap<>(digests));
  }

  /** Size of all files together. */
  long bytes() {
    return bytes.get();
  }

  void discard() throws IOException {
    if (Files.exists(folder)) {
      FolderRemoval.remove(folder);
    }
  }
}
