package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A process that goes on running, and the lines that it prints meanwhile. */
final class Spoken {

  private static final Pattern ADDRESS = Pattern.compile("配信中: (http://[^/]+)/");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private @Nullable String address;

  private Spoken(Process process) {
    this.process = process;
  }

  static Spoken start(ProcessBuilder builder) throws IOException {
    Spoken spoken = new Spoken(builder.start());
    Thread listener = new Thread(spoken::listen, "listener");
    listener.setDaemon(true);
    listener.start();
    return spoken;
  }

  /** Waits for a line, from those not yet heard on, that contains {@code text}. */
  void await(String text) throws InterruptedException {
    String line = "";
    while (!line.contains(text)) {
      String next = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("「" + text + "」 was not printed; heard: " + heard);
      }
      line = next;
      heard.add(line);
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        address = matcher.group(1);
      }
    }
  }

  /** Where it serves, without a slash at the end; after its line was awaited. */
  String address() {
    return Objects.requireNonNull(address);
  }

  Process process() {
    return process;
  }

  private void listen() {
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
