package dev.kairan.content.source.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash that names a state of the content. */
public final class SnapshotId {

  private static final int DIGITS = 12;

  private SnapshotId() {}

  /**
   * The first twelve hex digits of the SHA-256 over the files in path order: for each its path, a
   * zero byte, the length as eight bytes, and the bytes, of a picture the SHA-256 of its bytes. The
   * same files give the same id anywhere.
   */
  public static String of(List<SourceFile> files) {
    MessageDigest digest = sha256();
    for (SourceFile file : files) {
      PictureFile picture = file.picture();
      byte[] bytes = picture == null ? file.bytes() : HexFormat.of().parseHex(picture.sha256());
      long length = picture == null ? bytes.length : picture.length();
      digest.update(file.path().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
