package dev.kairan.publisher.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real nginx of this machine, on the loopback interface, with a configuration to be tried. */
final class Nginx implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  /** Where distributions put the module that sends compressed copies of Brotli. */
  static final Path BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

  private final Process process;

  private Nginx(Process process) {
    this.process = process;
  }

  /** Null where none is installed. */
  static @Nullable Path installed() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** True where a missing nginx is a failure: {@code KAIRAN_NGINX=required}. */
  static boolean required() {
    return "required".equals(System.getenv("KAIRAN_NGINX"));
  }

  /** Runs until it is closed; answers when this returns. */
  static Nginx run(Path nginx, Path work, String config, int port) throws Exception {
    Process process = start(nginx, written(work, config));
    Nginx running = new Nginx(process);
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      if (!process.isAlive()) {
        throw new AssertionError(Files.readString(work.resolve("log")));
      }
      try {
        ServedRelease.get(port, "/");
        return running;
      } catch (AssertionError notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    running.close();
    throw new AssertionError("nginx does not answer");
  }

  /** What it says of a configuration; it ends with "test is successful" where that is sound. */
  static String checked(Path nginx, Path work, String config) throws Exception {
    Process process = start(nginx, written(work, config), "-t");
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return Files.readString(work.resolve("log"));
  }

  private static Process start(Path nginx, Path work, String... more) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    nginx.toString(),
                    "-p",
                    work.toString(),
                    "-c",
                    work.resolve("nginx.conf").toString(),
                    "-e",
                    "stderr"),
                Stream.of(more))
            .toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("log").toFile())
        .start();
  }

  private static Path written(Path work, String config) throws IOException {
    Files.createDirectories(work);
    Files.writeString(
        work.resolve("kairan.conf"), config.replaceAll("listen (\\d+)", "listen 127.0.0.1:$1"));
    String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
    String module = Files.exists(BROTLI) ? "load_module " + BROTLI + ";\n" : "";
    Files.writeString(
        work.resolve("nginx.conf"),
        module
            + user
            + """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            events {}
            http {
              access_log off;
              client_body_temp_path temp;
              proxy_temp_path temp;
              fastcgi_temp_path temp;
              uwsgi_temp_path temp;
              scgi_temp_path temp;
              include kairan.conf;
            }
            """);
    return work;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
