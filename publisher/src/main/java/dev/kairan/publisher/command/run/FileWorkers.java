package dev.kairan.publisher.command.run;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Works on finished files on the other processors while further ones are still being rendered. */
final class FileWorkers implements Consumer<SiteFile>, AutoCloseable {

  /** What is done with each file; called from several threads. */
  interface Step {
    void take(SiteFile file) throws IOException;
  }

  private static final long PATIENCE_SECONDS = 30;

  private final ExecutorService workers;
  private final List<Step> steps;
  private final List<Future<?>> files = new ArrayList<>();

  FileWorkers(Step... steps) {
    this.steps = List.of(steps);
    this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void accept(SiteFile file) {
    files.add(
        workers.submit(
            () -> {
              for (Step step : steps) {
                step.take(file);
              }
              return file.path();
            }));
  }

  /**
   * Waits until all files are done.
   *
   * @throws IOException the first failure of a step, where there was one
   */
  void finish() throws IOException, InterruptedException {
    for (Future<?> file : files) {
      try {
        file.get();
      } catch (ExecutionException failure) {
        throw unwrapped(failure);
      }
    }
  }

  private static IOException unwrapped(ExecutionException failure) {
    if (failure.getCause() instanceof IOException io) {
      return io;
    }
    throw new IllegalStateException("a file of the site could not be handled", failure.getCause());
  }

  /** Stops; no step runs any more afterwards, so that what was written can be taken away. */
  @Override
  public void close() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
