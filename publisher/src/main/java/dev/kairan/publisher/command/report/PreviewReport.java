package dev.kairan.publisher.command.report;

import dev.kairan.publisher.release.PreviewMark;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;

/** Keeps previews and public sites apart, and says so. */
public final class PreviewReport {

  private final Console console;

  public PreviewReport(Console console) {
    this.console = console;
  }

  /** Drafts are for this machine's eyes only. */
  public boolean refusesHost(String host) throws IOException {
    boolean refused = !InetAddress.getByName(host).isLoopbackAddress();
    if (refused) {
      console.error("--drafts の画面は、この機械だけに見せます。--host は 127.0.0.1 か localhost にしてください: " + host);
    }
    return refused;
  }

  /** The folder of a preview must not become that of a public site. */
  public boolean refusesPreview(SiteFolder folder) {
    boolean refused = new PreviewMark(folder).stands();
    if (refused) {
      console.error(
          "下見（kairan serve --drafts）のフォルダーなので、公開には使えません: "
              + folder.root()
              + "（--out に別のフォルダーを指定してください）");
    }
    return refused;
  }

  /** The folder of a public site must not become that of a preview; a new one becomes one. */
  public boolean refusesPublic(SiteFolder folder, Duration patience) throws IOException {
    boolean refused = !new PreviewMark(folder).set(patience);
    if (refused) {
      console.error(
          "公開版のあるフォルダーなので、下書きの下見には使えません: " + folder.root() + "（--out を省くか、別のフォルダーを指定してください）");
    }
    return refused;
  }
}
