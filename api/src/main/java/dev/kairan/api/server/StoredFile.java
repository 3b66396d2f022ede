package dev.kairan.api.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A file with all that an answer says about it. */
final class StoredFile {

  private final byte[] content;
  private final MediaType type;
  private final Validators validators;

  /** {@code modified} is null where no time is known. */
  StoredFile(byte[] content, MediaType type, @Nullable Instant modified) {
    this.content = content;
    this.type = type;
    this.validators = Validators.of(content, modified);
  }

  static StoredFile of(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    MediaType type = ContentTypes.of(file.getFileName().toString());
    return new StoredFile(content, type, Files.getLastModifiedTime(file).toInstant());
  }

  /** The file, or 304 for a client that holds it. Copies are kept, and checked at each use. */
  ServerResponse answer(ServerRequest request, SecurityHeaders security) {
    boolean held = validators.held(request.headers().asHttpHeaders());
    ServerResponse.BodyBuilder response =
        ServerResponse.status(held ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .cacheControl(CacheControl.noCache())
            .headers(validators::addTo)
            .headers(security::addTo);
    return held ? response.build() : response.contentType(type).body(content);
  }
}
