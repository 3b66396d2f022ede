package dev.kairan.content.source.file;

import dev.kairan.content.check.Refusal;
import dev.kairan.content.source.image.ImageFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An image file of the content folder: what it is, without its bytes. A folder may hold more of
 * them than memory does.
 *
 * @param path where it lies on this machine
 * @param length in bytes
 * @param sha256 of its bytes, in lower-case hex digits
 * @param facts what its structure says; null where it is refused
 * @param refusal why it can't be used; null where it can
 */
public record PictureFile(
    Path path, long length, String sha256, @Nullable ImageFacts facts, @Nullable Refusal refusal) {

  /** Reads a file once. */
  static PictureFile read(Path path) throws IOException {
    String name = path.getFileName().toString();
    long length = Files.size(path);
    if (length > ImageFacts.MOST_BYTES) {
      return new PictureFile(path, length, digest(path), null, ImageFacts.tooLong(name, length));
    }
    byte[] bytes = Files.readAllBytes(path);
    String sha256 = HexFormat.of().formatHex(SnapshotId.sha256().digest(bytes));
    try {
      return new PictureFile(path, bytes.length, sha256, ImageFacts.of(name, bytes), null);
    } catch (Refusal refusal) {
      return new PictureFile(path, bytes.length, sha256, null, refusal);
    }
  }

  private static String digest(Path path) throws IOException {
    MessageDigest digest = SnapshotId.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
