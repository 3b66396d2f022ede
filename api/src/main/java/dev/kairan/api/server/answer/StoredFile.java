package dev.kairan.api.server.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final byte[] content;
  private final MediaType type;
  private final VersionTag tag;
  private final @Nullable Instant modified;
  private final Map<ContentCoding, Path> copies;

  /** {@code modified} is null where no time is known. */
  public StoredFile(byte[] content, MediaType type, @Nullable Instant modified) {
    this(content, type, modified, Map.of());
  }

  private StoredFile(
      byte[] content, MediaType type, @Nullable Instant modified, Map<ContentCoding, Path> copies) {
    this.content = content;
    this.type = type;
    this.tag = VersionTag.of(content);
    this.modified = modified;
    this.copies = copies;
  }

  /** {@code copies} are compressed copies of the file, sent to whoever can read them. */
  public static StoredFile of(Path file, Instant modified, Map<ContentCoding, Path> copies)
      throws IOException {
    MediaType type = ContentTypes.of(file.getFileName().toString());
    return new StoredFile(Files.readAllBytes(file), type, modified, copies);
  }

  /** The file, to be checked again before each further use. */
  public ServerResponse answer(ServerRequest request, SecurityHeaders security) throws IOException {
    return answer(
        request,
        headers -> {
          headers.setCacheControl(CacheControl.noCache());
          security.addTo(headers);
        });
  }

  /** The file with what is said of it elsewhere. */
  public ServerResponse answer(ServerRequest request, Map<String, String> said) throws IOException {
    return answer(request, headers -> said.forEach(headers::set));
  }

  /** 304 for a client that holds this very version; by its time, Spring decides. */
  private ServerResponse answer(ServerRequest request, Consumer<HttpHeaders> said)
      throws IOException {
    Variant variant = Variant.of(request, type, tag, copies);
    boolean held = HeldVersion.of(request, tag.weak());
    ServerResponse.BodyBuilder response =
        ServerResponse.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(variant.tag())
            .headers(said)
            .contentType(type);
    if (ContentTypes.compressible(type)) {
      response.varyBy(HttpHeaders.ACCEPT_ENCODING);
    }
    if (modified != null) {
      response.lastModified(modified);
    }
    if (held) {
      return response.build();
    }
    if (variant.coding().isEmpty()) {
      return response.body(body(request));
    }
    ContentCoding coding = variant.coding().get();
    return response
        .header(HttpHeaders.CONTENT_ENCODING, coding.token())
        .body(Files.readAllBytes(Objects.requireNonNull(copies.get(coding))));
  }

  /**
   * As a resource, Spring sends parts of it to who asks for them (RFC 9110, section 14): of what is
   * never compressed, and unless they are to complete a part of another version (13.1.5).
   */
  private Object body(ServerRequest request) {
    List<String> partOf = request.headers().header(HttpHeaders.IF_RANGE);
    boolean whole =
        ContentTypes.compressible(type) || !(partOf.isEmpty() || partOf.contains(tag.strong()));
    return whole ? content : new ByteArrayResource(content);
  }
}
