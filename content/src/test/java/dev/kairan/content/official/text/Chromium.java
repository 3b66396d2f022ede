package dev.kairan.content.official.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, as a printer. */
record Chromium(Path program) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Null where there is no Chromium. */
  static @Nullable Chromium findInstalled() {
    return NAMES.stream()
        .map(Chromium::installed)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Chromium::new)
        .orElse(null);
  }

  /** True where a missing browser is a failure: {@code KAIRAN_BROWSER=required}. */
  static boolean isRequired() {
    return Stream.of(System.getProperty("KAIRAN_BROWSER"), System.getenv("KAIRAN_BROWSER"))
        .anyMatch("required"::equals);
  }

  private static @Nullable Path installed(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Prints the page to a PDF in the folder. */
  Path print(Path html, Path folder) throws IOException, InterruptedException {
    Path pdf = folder.resolve("printed.pdf");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-pdf-header-footer",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")),
                "--print-to-pdf=" + pdf,
                html.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("chromium.log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return pdf;
  }
}
