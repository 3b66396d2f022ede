package dev.kairan.publisher.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file of the site that is not a page. Its name carries a hash of its bytes, so that it may be
 * cached for ever.
 *
 * @param path from the site's root, without a leading slash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Asset(String path, byte[] bytes) {

  private static final int HASH_BYTES = 5;

  /** The asset made of the resource {@code /site/<name>.<extension>}. */
  public static Asset of(String name, String extension) {
    String resource = "/site/" + name + "." + extension;
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new Asset("assets/" + name + "." + hash(bytes) + "." + extension, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
