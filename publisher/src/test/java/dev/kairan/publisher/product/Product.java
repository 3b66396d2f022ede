package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The folder that {@code mvn package} leaves, started on the Java that runs the tests. */
final class Product {

  static final Path FOLDER = Path.of("target/kairan").toAbsolutePath();
  static final Path LAUNCHER = FOLDER.resolve("bin/kairan");
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();

  private static final long PATIENCE_SECONDS = 120;

  private Product() {}

  /**
   * A run that has ended.
   *
   * @param text all that it printed, problems included
   */
  record Ended(int exit, String text) {}

  /** Prepares {@code kairan} with these arguments; what it prints comes as one stream. */
  static ProcessBuilder kairan(Object... arguments) {
    return command(LAUNCHER, Map.of("KAIRAN_JAVA", JAVA.toString()), arguments);
  }

  /** Prepares another launcher, with nothing of this process's environment but PATH and these. */
  static ProcessBuilder command(
      Path launcher, Map<String, String> environment, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Stream.of(arguments).map(String::valueOf).toList());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(environment);
    return builder;
  }

  static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("did not end: " + builder.command());
    }
    return new Ended(process.exitValue(), text);
  }
}
