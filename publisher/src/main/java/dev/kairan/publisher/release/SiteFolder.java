package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a published site, and what stands where in it.
 *
 * <pre>
 * current -> releases/20231001T000000Z-0a1b2c3d4e5f   the live release
 * releases/NAME/                                      a whole release, never changed again
 * releases/NAME.sha256                                its manifest
 * releases/published.txt                              the names in the order of publishing
 * .preview                                            in the folder of a preview, see {@link PreviewMark}
 * .lock                                               held while one process changes the folder
 * .work/                                              derived files of running processes
 * .cache/                                             what is costly to make, unless kept elsewhere
 * </pre>
 *
 * @param root the folder itself; the web server's root is {@link #current}
 */
public record SiteFolder(Path root) {

  /** The folder at {@code path}, made where it does not exist. */
  public static SiteFolder open(Path path) throws IOException {
    SiteFolder folder = new SiteFolder(path.toAbsolutePath().normalize());
    Files.createDirectories(folder.releases());
    return folder;
  }

  /** A symbolic link to the live release. */
  public Path current() {
    return root.resolve("current");
  }

  Path releases() {
    return root.resolve("releases");
  }

  Path previewMark() {
    return root.resolve(".preview");
  }

  Path lockFile() {
    return root.resolve(".lock");
  }

  Path work() {
    return root.resolve(".work");
  }

  /** Where what is costly to make may be kept from run to run. */
  public Path cache() {
    return root.resolve(".cache");
  }

  Path publishingOrder() {
    return releases().resolve("published.txt");
  }

  Path folderOf(ReleaseName name) {
    return releases().resolve(name.text());
  }

  Path manifestOf(ReleaseName name) {
    return releases().resolve(name.text() + ".sha256");
  }
}
