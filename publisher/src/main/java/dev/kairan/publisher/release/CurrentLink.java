package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The link {@code current}: a reader sees the old release or the new one, never something between.
 */
final class CurrentLink {

  /** Prefix of a link not yet renamed into place; a killed run may leave one behind. */
  static final String UNFINISHED = ".current-";

  private final SiteFolder folder;

  CurrentLink(SiteFolder folder) {
    this.folder = folder;
  }

  /** The live release's name; empty where nothing is live yet. */
  Optional<ReleaseName> target() throws IOException {
    if (!Files.isSymbolicLink(folder.current())) {
      return Optional.empty();
    }
    Path target = Files.readSymbolicLink(folder.current());
    return ReleaseName.parse(String.valueOf(target.getFileName()));
  }

  /**
   * Points the link at a release by one rename.
   *
   * @throws ReleaseException when something other than our link stands there, or links are
   *     impossible
   */
  void pointTo(ReleaseName name) throws IOException {
    Path current = folder.current();
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
      throw new ReleaseException(
          current + " がシンボリックリンクではありません。kairan が作ったものでなければ、名前を変えるか --out に別のフォルダーを指定してください");
    }
    Path unfinished = folder.root().resolve(UNFINISHED + ProcessHandle.current().pid());
    Files.deleteIfExists(unfinished);
    try {
      // Relative, so that the whole folder may be moved or mounted elsewhere.
      Files.createSymbolicLink(unfinished, Path.of("releases", name.text()));
    } catch (UnsupportedOperationException impossible) {
      throw new ReleaseException(
          "このファイルシステムではシンボリックリンクを作れません: " + folder.root() + "（kairan doctor で確かめられます）", impossible);
    }
    Files.move(unfinished, current, StandardCopyOption.ATOMIC_MOVE);
  }
}
