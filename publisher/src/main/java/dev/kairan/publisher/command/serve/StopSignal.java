package dev.kairan.publisher.command.serve;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets Ctrl-C (or a service manager's stop) end the waiting loop and then waits until the command
 * has put everything away.
 */
public final class StopSignal implements AutoCloseable {

  /** Long enough for a publication in progress to end. */
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile @Nullable ContentWatch watch;

  private StopSignal() {}

  public static StopSignal listen() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Names the wait that a stop is to end. */
  public ContentWatch closing(ContentWatch waiting) {
    watch = waiting;
    return waiting;
  }

  private void stop() {
    try {
      ContentWatch waiting = watch;
      if (waiting != null) {
        waiting.close();
      }
      done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has ended: the process may go. */
  @Override
  public void close() {
    done.countDown();
  }
}
