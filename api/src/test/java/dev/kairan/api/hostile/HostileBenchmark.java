package dev.kairan.api.hostile;

import dev.kairan.api.server.Asker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How long the server takes to refuse the corpus, and what stays in memory: prints the figures. Run
 * by hand, as the README says; {@code -v} prints every request.
 */
public final class HostileBenchmark {

  private static final int WARM_UPS = 10;
  private static final int ROUNDS = 10;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private final HostileServer server;
  private final Map<Hostile, long[]> times = new LinkedHashMap<>();

  private HostileBenchmark(HostileServer server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("kairan-hostile");
    try (HostileServer server = HostileServer.start(folder)) {
      new HostileBenchmark(server).run(List.of(arguments).contains("-v"));
    }
  }

  private void run(boolean verbose) {
    List<Hostile> corpus = Families.all();
    for (int i = 0; i < WARM_UPS; i++) {
      corpus.forEach(hostile -> server.send(hostile.body()));
    }
    double before = heapAfterGc();
    for (int round = 0; round < ROUNDS; round++) {
      for (Hostile hostile : corpus) {
        measure(hostile, round, verbose);
      }
    }
    double after = heapAfterGc();
    families().forEach(this::print);
    say("%d requests, %d times each after %d to warm up", corpus.size(), ROUNDS, WARM_UPS);
    say(
        "slowest median %.1f ms, slowest of all %.1f ms",
        slowest(times, true), slowest(times, false));
    say("heap after collection %.1f MB before, %.1f MB after", before, after);
  }

  private void measure(Hostile hostile, int round, boolean verbose) {
    byte[] body = hostile.body();
    long start = System.nanoTime();
    HttpResponse<String> response = server.send(body);
    long time = System.nanoTime() - start;
    times.computeIfAbsent(hostile, unused -> new long[ROUNDS])[round] = time;
    if (verbose && round == 0) {
      String code = Asker.json(response).at("/errors/0/extensions/code").asString("none");
      String met =
          hostile.status() == response.statusCode() && hostile.codes().contains(code) ? "" : "!";
      say(
          "%8.2f ms %d %s %s %s",
          time / NANOS_PER_MILLI, response.statusCode(), code, hostile, met);
    }
  }

  private Map<String, Map<Hostile, long[]>> families() {
    Map<String, Map<Hostile, long[]>> families = new LinkedHashMap<>();
    times.forEach(
        (hostile, nanos) ->
            families
                .computeIfAbsent(hostile.family(), unused -> new LinkedHashMap<>())
                .put(hostile, nanos));
    return families;
  }

  private void print(String family, Map<Hostile, long[]> members) {
    say(
        "%-32s %3d requests, median at most %6.1f ms, all at most %6.1f ms",
        family, members.size(), slowest(members, true), slowest(members, false));
  }

  private static double slowest(Map<Hostile, long[]> members, boolean median) {
    return members.values().stream()
            .mapToLong(nanos -> median ? median(nanos) : LongStream.of(nanos).max().orElseThrow())
            .max()
            .orElseThrow()
        / NANOS_PER_MILLI;
  }

  private static long median(long[] nanos) {
    return LongStream.of(nanos).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static double heapAfterGc() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
