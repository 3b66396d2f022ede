package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets one publisher at a time change a site's folder, among processes and within one.
 *
 * <p>The lock file stays behind on purpose: deleting it would let two processes lock two files of
 * one name. The system frees the lock of a process that dies.
 */
public final class PublisherLock implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final FileChannel channel;

  private PublisherLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the lock at most {@code patience}.
   *
   * @throws ReleaseException when another publisher still holds it then
   */
  public static PublisherLock acquire(SiteFolder folder, Duration patience) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long start = System.nanoTime();
    while (tryLock(channel) == null) {
      if (System.nanoTime() - start >= patience.toNanos()) {
        channel.close();
        throw new ReleaseException(
            "別の kairan がこのフォルダーを更新中です: " + folder.root() + "（終わってから、もう一度実行してください）");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return new PublisherLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
