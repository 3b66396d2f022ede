package dev.kairan.publisher.command.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/**
 * Where Kairan speaks: results and progress to {@code out}, what went wrong to {@code err}.
 *
 * @param terminal true when a person watches, so that a progress bar may be drawn
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

  /** Set by the launcher: Java itself cannot tell on every version whether out is a terminal. */
  private static final String TERMINAL = "kairan.terminal";

  /** The process's own streams, in UTF-8 whatever the locale says. */
  public static Console ofProcess() {
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        Boolean.getBoolean(TERMINAL));
  }

  public void line(String text) {
    out.println(text);
  }

  public void error(String text) {
    err.println(text);
  }
}
