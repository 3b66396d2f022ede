package dev.kairan.api.server.document;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;

/**
 * Reads the body of a POST strictly: never more of it than the limit, and no longer than it may
 * take. The connection may then have waited once more for its own read timeout.
 */
record GraphQlBody(int limit, Duration time) {

  private static final int CHUNK = 8 * 1024;

  /** The request in the body; a {@link Refusal} tells what is wrong with it. */
  SerializableGraphQlRequest read(ServerRequest request) throws IOException {
    if (!isJson(request.headers())) {
      throw new Refusal(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
    }
    HttpServletRequest http = request.servletRequest();
    if (http.getContentLengthLong() > limit) {
      throw tooLarge();
    }
    Object body = parse(bytes(http.getInputStream()));
    if (!(body instanceof Map<?, ?> fields)) {
      throw new Refusal(HttpProblem.INVALID_REQUEST, "本文はJSONのオブジェクトひとつにしてください。");
    }
    return RequestForm.read(fields);
  }

  private static boolean isJson(ServerRequest.Headers headers) {
    try {
      return headers.contentType().filter(GraphQlBody::isJson).isPresent();
    } catch (InvalidMediaTypeException invalid) {
      return false;
    }
  }

  private static boolean isJson(MediaType type) {
    return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
        && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
  }

  private byte[] bytes(InputStream body) {
    long start = System.nanoTime();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int read = read(body, chunk); read >= 0; read = read(body, chunk)) {
      bytes.write(chunk, 0, read);
      if (bytes.size() > limit) {
        throw tooLarge();
      }
      if (System.nanoTime() - start > time.toNanos()) {
        throw new Refusal(HttpProblem.BODY_TOO_SLOW);
      }
    }
    return bytes.toByteArray();
  }

  /** A connection on which nothing comes for its read timeout is a broken one, to the container. */
  private static int read(InputStream body, byte[] chunk) {
    try {
      return body.read(chunk);
    } catch (IOException nothingCame) {
      throw new Refusal(HttpProblem.BODY_TOO_SLOW);
    }
  }

  private static Object parse(byte[] bytes) {
    try {
      return Json.read(bytes);
    } catch (JacksonException | CharacterCodingException invalid) {
      throw new Refusal(HttpProblem.INVALID_JSON);
    }
  }

  private Refusal tooLarge() {
    return new Refusal(
        HttpProblem.BODY_TOO_LARGE,
        String.format(Locale.ROOT, "本文が大きすぎます。%,d バイトまでにしてください。", limit));
  }
}
