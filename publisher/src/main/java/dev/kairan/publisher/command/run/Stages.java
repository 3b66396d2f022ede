package dev.kairan.publisher.command.run;

import dev.kairan.publisher.command.report.Console;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

/** Runs the steps of a publication, measures each, and says what it did. */
final class Stages {

  private static final int LABEL_WIDTH = 22;

  private final Console console;
  private Duration total = Duration.ZERO;

  Stages(Console console) {
    this.console = console;
  }

  /** A step that gives something. */
  interface Work<T> {
    T run() throws Exception;
  }

  /**
   * Runs one step and prints its line.
   *
   * @param detail what the line says besides the time; may be empty
   */
  <T> T run(Stage stage, Work<T> work, Function<T, String> detail) throws Exception {
    long start = System.nanoTime();
    T result = work.run();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    total = total.plus(time);
    String line = padded(stage.label()) + seconds(time) + "  " + detail.apply(result);
    console.line(line.stripTrailing());
    return result;
  }

  /** Time of all steps together, such as {@code 2.41 秒}. */
  String total() {
    return seconds(total).strip();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%6.2f 秒", time.toNanos() / 1e9);
  }

  /** Japanese characters take two columns of a terminal. */
  private static String padded(String label) {
    int columns = label.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
    return label + " ".repeat(Math.max(1, LABEL_WIDTH - columns));
  }
}
