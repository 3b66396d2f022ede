package dev.kairan.api.server.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
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
    this.tag = tag(content, ContentTypes.compressible(type));
    this.modified = modified;
  }

  public static StoredFile of(Path file, Instant modified) throws IOException {
    MediaType type = ContentTypes.of(file.getFileName().toString());
    return new StoredFile(Files.readAllBytes(file), type, modified);
  }

  /** The file, to be checked again before each further use. */
  public ServerResponse answer(ServerRequest request, SecurityHeaders security) {
    return answer(
        request,
        headers -> {
          headers.setCacheControl(CacheControl.noCache());
          security.addTo(headers);
        });
  }

  /** The file with what is said of it elsewhere. */
  public ServerResponse answer(ServerRequest request, Map<String, String> said) {
    return answer(request, headers -> said.forEach(headers::set));
  }

  /** 304 for a client that holds this very version; by its time, Spring decides. */
  private ServerResponse answer(ServerRequest request, Consumer<HttpHeaders> said) {
    boolean held = HeldVersion.of(request, tag);
    ServerResponse.BodyBuilder response =
        ServerResponse.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(tag)
            .headers(said)
            .contentType(type);
    if (ContentTypes.compressible(type)) {
      response.varyBy(HttpHeaders.ACCEPT_ENCODING);
    }
    if (modified != null) {
      response.lastModified(modified);
    }
    return held ? response.build() : response.body(body(request));
  }

  /**
   * As a resource, Spring sends parts of it to who asks for them (RFC 9110, section 14): of what is
   * never compressed, and unless they are to complete a part of another version (13.1.5).
   */
  private Object body(ServerRequest request) {
    List<String> partOf = request.headers().header(HttpHeaders.IF_RANGE);
    boolean whole = ContentTypes.compressible(type) || !(partOf.isEmpty() || partOf.contains(tag));
    return whole ? content : new ByteArrayResource(content);
  }

  /**
   * Of the content alone, so that an unchanged file keeps it over releases; weak where the same
   * file is also sent compressed.
   */
  private static String tag(byte[] content, boolean weak) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      String tag = '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
      return weak ? "W/" + tag : tag;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
