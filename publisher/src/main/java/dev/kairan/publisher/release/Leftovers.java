package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What killed runs left behind: only ever cleaned by the holder of the {@link PublisherLock}. */
final class Leftovers {

  private static final String MANIFEST = ".sha256";

  private Leftovers() {}

  static void clean(SiteFolder folder) throws IOException {
    for (Path entry : entries(folder.root())) {
      if (nameOf(entry).startsWith(CurrentLink.UNFINISHED)) {
        Files.deleteIfExists(entry);
      }
    }
    for (Path entry : entries(folder.releases())) {
      if (isUnfinished(nameOf(entry)) || isOrphan(folder, nameOf(entry))) {
        removeAny(entry);
      }
    }
  }

  private static boolean isUnfinished(String name) {
    return name.startsWith(Staging.PREFIX) || name.startsWith(Releases.REMOVED);
  }

  /** A manifest whose release never got its name, or an unfinished manifest or order. */
  private static boolean isOrphan(SiteFolder folder, String name) {
    if (name.startsWith(".")) {
      return name.endsWith(MANIFEST) || name.endsWith(".txt");
    }
    if (!name.endsWith(MANIFEST)) {
      return false;
    }
    Optional<ReleaseName> release =
        ReleaseName.parse(name.substring(0, name.length() - MANIFEST.length()));
    return release.filter(r -> !Files.isDirectory(folder.folderOf(r))).isPresent();
  }

  private static void removeAny(Path entry) throws IOException {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      FolderRemoval.remove(entry);
    } else {
      Files.deleteIfExists(entry);
    }
  }

  private static String nameOf(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
