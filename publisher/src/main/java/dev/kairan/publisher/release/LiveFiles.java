package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The files of the live release, of which the next one takes those that are the same: by a second
 * name for the file, not by a copy. Nobody ever writes into a release, so both stay what they are;
 * they need room once, and servers that tag files by their time see that these are not new.
 *
 * @param folder the link to the live release, which may not exist yet
 */
record LiveFiles(Path folder) {

  /**
   * Gives the live file at {@code path} a second name, if it has these very bytes.
   *
   * @return false where the new file must be written
   */
  boolean share(String path, byte[] bytes, Path target) throws IOException {
    Path live = folder.resolve(path);
    if (!holds(live, bytes)) {
      return false;
    }
    try {
      Files.createLink(target, live);
      return true;
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      // Another file system, or more names than it allows.
      return false;
    }
  }

  /** Read anew: what is written in a manifest does not say what became of the file. */
  private static boolean holds(Path live, byte[] bytes) throws IOException {
    return Files.isRegularFile(live, LinkOption.NOFOLLOW_LINKS)
        && Files.size(live) == bytes.length
        && Arrays.equals(Files.readAllBytes(live), bytes);
  }
}
