package dev.kairan.api.server;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * By what a client recognises the version of a file that it holds.
 *
 * @param etag of the content alone, so that an unchanged file keeps it over releases; weak, because
 *     the same file is also sent compressed
 * @param modified to the second, or null where no time is known
 */
record Validators(String etag, @Nullable Instant modified) {

  static Validators of(byte[] content, @Nullable Instant modified) {
    byte[] hash = Arrays.copyOf(sha256().digest(content), 12);
    return new Validators(
        "W/\"" + HexFormat.of().formatHex(hash) + '"',
        modified == null ? null : modified.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Whether the client's copy is this very version (RFC 9110, 13.2.2: tags before times). */
  boolean held(HttpHeaders request) {
    List<String> tags = request.getIfNoneMatch();
    return tags.isEmpty() ? heldSince(request) : tags.stream().anyMatch(this::matches);
  }

  void addTo(HttpHeaders response) {
    response.setETag(etag);
    if (modified != null) {
      response.setLastModified(modified);
    }
  }

  /** Weak comparison: with or without the mark of a weak tag. */
  private boolean matches(String tag) {
    return tag.equals("*") || etag.equals(tag) || etag.equals("W/" + tag);
  }

  /** The same time, not a later one: after a rollback the older file is the newer answer. */
  private boolean heldSince(HttpHeaders request) {
    return modified != null && request.getIfModifiedSince() == modified.toEpochMilli();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
