package dev.kairan.publisher.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A file of the site that is not a page. Its name carries a hash of its bytes, so that it may be
 * cached for ever.
 *
 * @param path from the site's root, without a leading slash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Asset(String path, byte[] bytes) {

  private static final int HASH_BYTES = 5;

  /** Lines that are comments and no more. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *(?:/\\*|\\*|//).*$");

  /** The asset made of the resource {@code /site/<name>.<extension>}. */
  public static Asset of(String name, String extension) {
    String resource = "/site/" + name + "." + extension;
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new Asset(path(name, extension, bytes), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The script made of the resource {@code /site/<name>.js}, without comments and indentation. */
  public static Asset script(String name) {
    String written = new String(of(name, "js").bytes(), StandardCharsets.UTF_8);
    String sent = COMMENT.matcher(written).replaceAll("").replaceAll("(?m)^\\s+", "");
    byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
    return new Asset(path(name, "js", bytes), bytes);
  }

  private static String path(String name, String extension, byte[] bytes) {
    return "assets/" + name + "." + hash(List.of(bytes)) + "." + extension;
  }

  /** Files that belong together, by their names, in one folder whose name carries the hash. */
  public static List<Asset> folder(String name, SortedMap<String, byte[]> files) {
    String folder = "assets/" + name + "." + hash(files.values()) + "/";
    return files.entrySet().stream()
        .map(file -> new Asset(folder + file.getKey(), file.getValue()))
        .toList();
  }

  private static String hash(Collection<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
