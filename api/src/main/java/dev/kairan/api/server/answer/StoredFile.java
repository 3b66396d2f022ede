package dev.kairan.api.server.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A file with all that an answer says about it. */
public final class StoredFile {

  private static final int TAG_BYTES = 12;

  private final byte[] content;
  private final MediaType type;
  private final String tag;
  private final @Nullable Instant modified;

  /** {@code modified} is null where no time is known. */
  public StoredFile(byte[] content, MediaType type, @Nullable Instant modified) {
    this.content = content;
    this.type = type;
    this.tag = tag(content);
    this.modified = modified;
  }

  public static StoredFile of(Path file, Instant modified) throws IOException {
    MediaType type = ContentTypes.of(file.getFileName().toString());
    return new StoredFile(Files.readAllBytes(file), type, modified);
  }

  /** The file; Spring makes it 304 for a client that holds this very version. */
  public ServerResponse answer(SecurityHeaders security) {
    ServerResponse.BodyBuilder response =
        ServerResponse.ok()
            .eTag(tag)
            .cacheControl(CacheControl.noCache())
            .headers(security::addTo)
            .contentType(type);
    return (modified == null ? response : response.lastModified(modified)).body(content);
  }

  /**
   * Of the content alone, so that an unchanged file keeps it over releases; weak, because the same
   * file is also sent compressed.
   */
  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
