package dev.kairan.publisher.command.doctor;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import dev.kairan.content.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Whether the database really opens: its native library is unpacked to a folder and run there. */
public final class DatabaseCheck {

  private DatabaseCheck() {}

  /** Loads an empty library into a file in {@code out}, and takes it away again. */
  public static Finding database(Path out) {
    try {
      Path trial = Files.createTempDirectory(out, ".doctor-");
      Path file = trial.resolve("kairan.sqlite");
      try (Graph graph = Graph.open(nothing(), file, Instant.EPOCH)) {
        return graph.ask("{ snapshot { id } }", Map.of()).errors().isEmpty()
            ? Finding.good("データベース（SQLite）が動く")
            : failed("問い合わせに答えない");
      } finally {
        Files.deleteIfExists(file);
        Files.delete(trial);
      }
    } catch (IOException | RuntimeException | LinkageError cannot) {
      return failed(String.valueOf(cannot.getMessage()));
    }
  }

  private static Finding failed(String reason) {
    return Finding.bad(
        "データベース（SQLite）が動かない（" + reason + "）",
        "一時フォルダーがプログラムの実行を禁じている（noexec）かもしれません。"
            + "KAIRAN_JAVA_OPTS=-Dorg.sqlite.tmpdir=実行できるフォルダー を設定してください");
  }

  private static Library nothing() {
    return Library.empty(new Snapshot("000000000000", null, false));
  }
}
