package dev.kairan.publisher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.command.report.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * A command that was run in this process.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it printed about what went wrong
 */
public record Ran(int exit, String out, String err) {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T03:04:05Z"), ZoneOffset.UTC);

  /** Runs {@code kairan} with these arguments, paths included. */
  public static Ran kairan(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    String[] texts = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    int exit = Kairan.run(console, CLOCK, texts);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
