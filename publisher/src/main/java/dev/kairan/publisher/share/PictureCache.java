package dev.kairan.publisher.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs made, each file under a name that says all it was made from. A file is whole or
 * not there: runs may be killed, and several may use one folder.
 */
final class PictureCache {

  private static final String UNFINISHED = ".unfinished-";

  /** Kept although this run had no use for them, so that two sites may take turns. */
  private static final int SPARE = 1000;

  private final Path folder;

  private PictureCache(Path folder) {
    this.folder = folder;
  }

  static PictureCache open(Path folder) {
    try {
      Files.createDirectories(folder);
      return new PictureCache(folder);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  byte @Nullable [] find(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (NoSuchFileException neverMade) {
      return null;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  void keep(String name, byte[] bytes) {
    try {
      Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
      Files.write(unfinished, bytes);
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** Removes what is of no use any more, once there is much of it. */
  void prune(Set<String> used) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> unused = files.filter(file -> isUnused(file, used)).toList();
      if (unused.size() > SPARE) {
        for (Path file : unused) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** What another run is just writing is not ours to remove. */
  private static boolean isUnused(Path file, Set<String> used) {
    String name = String.valueOf(file.getFileName());
    return !used.contains(name) && !name.startsWith(UNFINISHED);
  }
}
