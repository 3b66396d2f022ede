package dev.kairan.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read, when.
 *
 * @param id the first twelve hex digits of the SHA-256 over paths and bytes of all content files,
 *     hashed once more with what is left out of them because it is under embargo or a draft
 * @param dataThrough the newest day recorded in the content, where there is one
 * @param sample true for a synthetic library, never to be published as real
 */
public record Snapshot(String id, @Nullable LocalDate dataThrough, boolean sample) {

  /** The state of the same files without some records: another one with each that comes in. */
  Snapshot without(List<? extends Collection<String>> withheld) {
    String hashed = hash(id + withheld).substring(0, id.length());
    return new Snapshot(hashed, dataThrough, sample);
  }

  Snapshot through(@Nullable LocalDate day) {
    return new Snapshot(id, day, sample);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
