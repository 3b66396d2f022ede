package dev.kairan.api.server.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** The newest news, and the browsers that wait for the next; one thread writes to all of them. */
public final class PreviewNews implements AutoCloseable {

  /** How soon a browser that has gone is noticed. */
  private static final Duration PULSE = Duration.ofSeconds(20);

  /** How long a browser waits before it asks again after the server was away. */
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(PreviewNews::daemon);
  private final List<SseBuilder> listeners = new ArrayList<>();
  private final Future<?> pulse;
  private @Nullable String newest;

  public PreviewNews() {
    long millis = PULSE.toMillis();
    pulse = writer.scheduleAtFixedRate(this::pulse, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Tells every listener, and each one that comes later. */
  public void tell(String json) {
    later(
        () -> {
          newest = json;
          listeners.removeIf(listener -> !told(listener, json));
        });
  }

  void listen(SseBuilder listener) {
    listener.retry(RETRY);
    later(
        () -> {
          String json = newest;
          if (json == null ? greeted(listener) : told(listener, json)) {
            listeners.add(listener);
          }
        });
  }

  private void pulse() {
    listeners.removeIf(listener -> !greeted(listener));
  }

  /** Lets every listener go, so that the server need not wait for them. */
  @Override
  public void close() {
    pulse.cancel(false);
    later(
        () -> {
          listeners.forEach(SseBuilder::complete);
          listeners.clear();
        });
    writer.shutdown();
    try {
      writer.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private void later(Runnable work) {
    try {
      writer.execute(work);
    } catch (RejectedExecutionException closed) {
      return;
    }
  }

  private static boolean told(SseBuilder listener, String json) {
    return written(() -> listener.data(json));
  }

  /** A line that means nothing (HTML Standard, 9.2.6), so that both sides know of each other. */
  private static boolean greeted(SseBuilder listener) {
    return written(() -> listener.comment("").send());
  }

  private static boolean written(Writing writing) {
    try {
      writing.write();
      return true;
    } catch (IOException | IllegalStateException gone) {
      return false;
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
