package dev.kairan.publisher.command.run;

import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.page.SiteFile;
import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how many files are done when a person watches and the work turns out to take long. */
final class RenderProgress implements Consumer<SiteFile>, AutoCloseable {

  private static final Duration LONG = Duration.ofSeconds(1);

  private final Consumer<SiteFile> next;
  private final Console console;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;
  private long done;

  RenderProgress(Consumer<SiteFile> next, Console console) {
    this.next = next;
    this.console = console;
  }

  @Override
  public void accept(SiteFile file) {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (console.terminal() && System.nanoTime() - start > LONG.toNanos()) {
      // Not before: most runs are over sooner than the bar's own classes are loaded.
      bar = bar();
    }
    next.accept(file);
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(Stage.RENDER.label())
        .setUnit(" ファイル", 1)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
