package dev.kairan.api.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Releases of a small site, one of them live by a link. */
public record SiteFolder(Path folder) {

  /** The link that the server is given. */
  public Path current() {
    return folder.resolve("current");
  }

  /** A file of a release. */
  public SiteFolder write(String release, String path, String text) throws IOException {
    Path file = folder.resolve(release).resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Makes a release live by one rename. */
  public SiteFolder live(String release) throws IOException {
    Path link = folder.resolve("next");
    Files.createSymbolicLink(link, Path.of(release));
    Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE);
    return this;
  }
}
