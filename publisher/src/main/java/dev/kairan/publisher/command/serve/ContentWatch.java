package dev.kairan.publisher.command.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits for edits anywhere in the content folder. */
public final class ContentWatch implements AutoCloseable {

  /** An editor writes in several steps, a checkout many files: wait until it has been quiet. */
  private static final Duration QUIET = Duration.ofMillis(300);

  /** The shipped content folder is also a module of the build, whose files are none of ours. */
  private static final Set<String> OF_THE_BUILD = Set.of("src", "target");

  /** Why a wait ended. */
  public enum Event {
    CHANGED,
    TIME_UP,
    CLOSED
  }

  private final Path content;
  private final WatchService service;

  private ContentWatch(Path content, WatchService service) {
    this.content = content;
    this.service = service;
  }

  /** Watches {@code content} and all folders in it; edits from now on are noticed. */
  public static ContentWatch start(Path content) throws IOException {
    Path real = content.toRealPath();
    ContentWatch watch = new ContentWatch(real, real.getFileSystem().newWatchService());
    watch.registerFolders();
    return watch;
  }

  /** Waits for an edit and then until nothing more is written, at most for {@code limit}. */
  public Event await(Duration limit) throws IOException {
    try {
      WatchKey first = service.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (first == null) {
        return Event.TIME_UP;
      }
      for (WatchKey key = first; key != null; key = next()) {
        key.pollEvents();
        key.reset();
      }
      // Folders may have come or gone.
      registerFolders();
      return Event.CHANGED;
    } catch (ClosedWatchServiceException closed) {
      return Event.CLOSED;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Event.CLOSED;
    }
  }

  private @Nullable WatchKey next() throws InterruptedException {
    return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Registering a folder again changes nothing. */
  private void registerFolders() throws IOException {
    Files.walkFileTree(
        content,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (isIgnored(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean isIgnored(Path folder) {
    String name = String.valueOf(folder.getFileName());
    boolean inRoot = content.equals(folder.getParent());
    return !folder.equals(content)
        && (name.startsWith(".") || (inRoot && OF_THE_BUILD.contains(name)));
  }

  /** Ends a wait, from any thread. */
  @Override
  public void close() throws IOException {
    service.close();
  }
}
