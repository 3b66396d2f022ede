package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the derived files of one run, gone with it.
 *
 * <p>Each run locks a file in its own folder for as long as it lives, so that the next run can tell
 * a dead one's folder from that of a server that is still answering from it.
 */
public final class WorkFolder implements AutoCloseable {

  private static final String PREFIX = "run-";
  private static final String LOCK = ".lock";

  private final Path path;
  private final FileChannel lock;

  private WorkFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes a folder for this run and removes those of runs that are dead.
   *
   * @param patience how long to wait for another publisher
   */
  public static WorkFolder open(SiteFolder site, Duration patience) throws IOException {
    // Under the site's lock, or a folder just made and not yet locked would look dead to others.
    PublisherLock siteLock = PublisherLock.acquire(site, patience);
    try (siteLock) {
      Files.createDirectories(site.work());
      for (Path folder : runs(site)) {
        removeIfDead(folder);
      }
      Path path = Files.createTempDirectory(site.work(), PREFIX);
      FileChannel lock = open(path);
      lock.lock();
      return new WorkFolder(path, lock);
    }
  }

  /** Where the run's files may lie. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    lock.close();
    FolderRemoval.remove(path);
  }

  private static List<Path> runs(SiteFolder site) throws IOException {
    try (Stream<Path> entries = Files.list(site.work())) {
      return entries.filter(e -> String.valueOf(e.getFileName()).startsWith(PREFIX)).toList();
    }
  }

  private static void removeIfDead(Path folder) throws IOException {
    try (FileChannel lock = open(folder)) {
      if (lock.tryLock() != null) {
        FolderRemoval.remove(folder);
      }
    } catch (OverlappingFileLockException aliveInThisProcess) {
      return;
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
