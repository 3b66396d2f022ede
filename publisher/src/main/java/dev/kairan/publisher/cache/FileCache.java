package dev.kairan.publisher.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs made, each file under a name that says all it was made from. A file is whole or
 * not there: runs may be killed, and several may use one folder.
 */
public final class FileCache {

  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;

  private FileCache(Path folder) {
    this.folder = folder;
  }

  /** The cache in {@code folder}, which need not exist yet. */
  public static FileCache in(Path folder) {
    return new FileCache(folder);
  }

  /** The bytes under that name; null where nothing was kept. */
  public byte @Nullable [] find(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (NoSuchFileException neverMade) {
      return null;
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /** The file under that name, for a folder that no other run prunes meanwhile. */
  public Optional<Path> file(String name) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  public Path keep(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
      Files.write(unfinished, bytes);
      return Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /**
   * Removes what is of no use any more, once there is more of it than may be spared.
   *
   * @param used the names to keep
   */
  public void prune(Set<String> used, int spare) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> unused = files.filter(file -> isUnused(file, used)).toList();
      if (unused.size() > spare) {
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
