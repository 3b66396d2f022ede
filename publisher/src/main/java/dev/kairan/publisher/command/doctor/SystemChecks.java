package dev.kairan.publisher.command.doctor;

import dev.kairan.publisher.command.serve.Port;
import dev.kairan.publisher.share.draw.CannotDrawException;
import dev.kairan.publisher.share.draw.CardPainter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine: Java, the port, and programs that only the tests need. */
public final class SystemChecks {

  private static final int OLDEST_JAVA = 17;
  private static final Pattern PATH_ENTRIES = Pattern.compile(Pattern.quote(File.pathSeparator));

  private SystemChecks() {}

  /** The running Java. */
  public static Finding java() {
    String version = "Java " + Runtime.version() + "（" + System.getProperty("java.home") + "）";
    return Runtime.version().feature() >= OLDEST_JAVA
        ? Finding.good(version)
        : Finding.bad(version, "JDK 17 以上を入れ、JAVA_HOME で示してください");
  }

  /** Whether {@code kairan serve} can listen there. */
  public static Finding port(String host, int port) {
    try {
      Port.free(host, port);
      return Finding.good("ポート " + port + " が空いている");
    } catch (IOException taken) {
      return Finding.bad(
          "ポート " + port + " を使えない（" + taken.getMessage() + "）",
          "使っているプログラムを止めるか、kairan serve --port で別の番号を指定してください");
    }
  }

  /** A browser, needed by the tests of the pages. */
  public static Finding browser() {
    boolean found =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .anyMatch(SystemChecks::isProgram);
    return found
        ? Finding.good("Chromium がある（ページのテスト用）")
        : Finding.note("Chromium がない", "公開には要りません。ページをブラウザーで試すテストだけが省かれます");
  }

  /** A Japanese font, with which stories' pictures are drawn. */
  public static Finding japaneseFont() {
    try {
      return Finding.good("事例の共有画像に題名を描ける（書体 " + CardPainter.open().family() + "）");
    } catch (CannotDrawException cannot) {
      return Finding.note("事例の共有画像に題名を描けない: " + cannot.getMessage(), cannot.remedy());
    }
  }

  private static boolean isProgram(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return List.of(PATH_ENTRIES.split(path)).stream()
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, name)));
  }
}
