package dev.kairan.publisher.command.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folders: content to read, and a place for releases that can be switched by one step. */
public final class FolderChecks {

  private static final long ENOUGH_BYTES = 500_000_000L;

  private FolderChecks() {}

  /** Whether the content can be read at all; {@code kairan check} says whether it is right. */
  public static Finding content(Path content) {
    Path chambers = content.resolve("chambers.csv");
    if (Files.isReadable(chambers)) {
      return Finding.good("内容のフォルダーを読める: " + content);
    }
    return Files.isDirectory(content)
        ? Finding.bad(chambers + " を読めない", "内容のフォルダーを --content で正しく指定するか、読む権限を付けてください")
        : Finding.bad("内容のフォルダーがない: " + content, "--content で指定してください");
  }

  /** Whether files can be written to the site's folder. */
  public static Finding writable(Path out) {
    try {
      Files.createDirectories(out);
      Files.delete(Files.createTempFile(out, ".doctor-", ""));
      return Finding.good("公開先に書き込める: " + out);
    } catch (IOException cannot) {
      return Finding.bad("公開先に書き込めない: " + out, "書き込む権限を付けるか、--out で別のフォルダーを指定してください");
    }
  }

  /** Whether a link can be made and replaced by one rename, as going live does. */
  public static Finding switchable(Path out) {
    try {
      Path trial = Files.createTempDirectory(out, ".doctor-");
      try {
        replaceLink(trial);
        return Finding.good("シンボリックリンクを作り、一度に切り替えられる");
      } finally {
        Files.deleteIfExists(trial.resolve("next"));
        Files.deleteIfExists(trial.resolve("current"));
        Files.delete(trial);
      }
    } catch (IOException | UnsupportedOperationException cannot) {
      return Finding.bad(
          "シンボリックリンクを切り替えられない: " + out, "リンクを使えるファイルシステム（ext4、xfs、APFS など）のフォルダーを --out で指定してください");
    }
  }

  private static void replaceLink(Path trial) throws IOException {
    Path current = Files.createSymbolicLink(trial.resolve("current"), Path.of("first"));
    Path next = Files.createSymbolicLink(trial.resolve("next"), Path.of("second"));
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    if (!Files.readSymbolicLink(current).equals(Path.of("second"))) {
      throw new IOException("the link was not replaced");
    }
  }

  /** Whether some releases fit. */
  public static Finding space(Path out) {
    try {
      long free = Files.getFileStore(out).getUsableSpace();
      String text = "公開先の空きは " + free / 1_000_000 + " MB";
      return free >= ENOUGH_BYTES
          ? Finding.good(text)
          : Finding.note(text, "公開版は5つまで残ります。500 MB ほど空けておくと安心です");
    } catch (IOException unknown) {
      return Finding.note("公開先の空きが分からない", "空きが足りないと公開できません");
    }
  }
}
