package dev.kairan.api.server.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path inside the site that is safe to look up: it cannot leave the site or name a hidden file.
 *
 * @param segments names of folders and at last of a file or folder; empty for the home page
 * @param folder true when the path ends with a slash
 */
record SitePath(List<String> segments, boolean folder) {

  private static final String INDEX = "index.html";

  /**
   * Reads the path of a request as sent, percent-encoded. Each segment is decoded once and alone,
   * so that an encoded slash or dot has no meaning of its own.
   *
   * @return empty where no file of a site can have this path
   */
  static Optional<SitePath> parse(String rawPath) {
    if (!rawPath.startsWith("/")) {
      return Optional.empty();
    }
    String[] parts = rawPath.substring(1).split("/", -1);
    boolean folder = parts[parts.length - 1].isEmpty();
    List<String> segments = new ArrayList<>(parts.length);
    for (int i = 0; i < (folder ? parts.length - 1 : parts.length); i++) {
      String segment = decode(parts[i]);
      if (segment == null || !plain(segment)) {
        return Optional.empty();
      }
      segments.add(segment);
    }
    return Optional.of(new SitePath(List.copyOf(segments), folder));
  }

  /** As it is written, but decoded, such as {@code /chambers/mito/}. */
  String text() {
    String named = "/" + String.join("/", segments);
    return folder && !segments.isEmpty() ? named + "/" : named;
  }

  /** The file that it names, from the site's root, such as {@code chambers/mito/index.html}. */
  String file() {
    String named = String.join("/", segments);
    return folder ? (segments.isEmpty() ? INDEX : named + "/" + INDEX) : named;
  }

  /**
   * A leading dot covers {@code .}, {@code ..} and hidden files alike; a leading underscore, the
   * files by which static hosts are configured.
   */
  private static boolean plain(String segment) {
    return !segment.isEmpty()
        && !segment.startsWith(".")
        && !segment.startsWith("_")
        && segment.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '/' || c == '\\');
  }

  /** Null for a broken escape or bytes that are not UTF-8. */
  private static @Nullable String decode(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
      int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    return text(bytes.toByteArray());
  }

  private static @Nullable String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
