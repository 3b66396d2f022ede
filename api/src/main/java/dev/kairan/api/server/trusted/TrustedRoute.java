package dev.kairan.api.server.trusted;

import dev.kairan.api.server.answer.HeldVersion;
import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Json;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.answer.StoredFile;
import dev.kairan.api.trusted.TrustedDocuments;
import dev.kairan.api.trusted.answer.Answer;
import dev.kairan.api.trusted.answer.AnswerCsv;
import dev.kairan.api.trusted.answer.Asked;
import dev.kairan.api.trusted.document.TrustedDocument;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /q}, {@code /q/<name>} as JSON and {@code /q/<name>.csv} for Excel. */
public final class TrustedRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String CSV = ".csv";
  private static final MediaType JSON_TYPE =
      new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
  private static final MediaType CSV_TYPE = MediaType.parseMediaType("text/csv;charset=utf-8");

  private final TrustedDocuments documents;
  private final TrustedQuestions questions;

  public TrustedRoute(TrustedDocuments documents, TrustedQuestions questions) {
    this.documents = documents;
    this.questions = questions;
  }

  /** All questions, each with its variables and addresses. */
  public ServerResponse list(ServerRequest request) throws IOException {
    Refusal.unless(request.method(), METHODS);
    byte[] json = Json.write(QuestionJson.list(documents.all()));
    return new StoredFile(json, JSON_TYPE, null).answer(request, SecurityHeaders.DATA);
  }

  public ServerResponse withoutSlash(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    return ServerResponse.permanentRedirect(URI.create("/q"))
        .headers(SecurityHeaders.DATA::addTo)
        .build();
  }

  public ServerResponse missing(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    throw new Refusal(HttpProblem.UNKNOWN_QUESTION);
  }

  /** One answer. */
  public ServerResponse answer(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    String name = request.pathVariable("name");
    if (!name.endsWith(CSV)) {
      return answer(request, name, "json", JSON_TYPE, QuestionJson::answer);
    }
    String document = name.substring(0, name.length() - CSV.length());
    return answer(request, document, "csv", CSV_TYPE, answer -> utf8(AnswerCsv.of(answer)));
  }

  private ServerResponse answer(
      ServerRequest request,
      String name,
      String form,
      MediaType type,
      Function<Answer, byte[]> written) {
    return questions.of(
        name,
        request.params(),
        question -> {
          String tag = '"' + question.asked().tag() + "-" + form + '"';
          if (HeldVersion.of(request, tag)) {
            return head(HttpStatus.NOT_MODIFIED, tag).build();
          }
          byte[] body = written.apply(question.answer());
          return head(HttpStatus.OK, tag)
              .contentType(type)
              .headers(headers -> disposition(headers, question.asked(), form))
              .body(body);
        });
  }

  private static ServerResponse.BodyBuilder head(HttpStatus status, String tag) {
    return ServerResponse.status(status)
        .eTag(tag)
        .cacheControl(CacheControl.noCache())
        .headers(SecurityHeaders.DATA::addTo);
  }

  private static void disposition(HttpHeaders headers, Asked asked, String form) {
    if (form.equals("csv")) {
      TrustedDocument document = asked.document();
      headers.set("Content-Disposition", Download.named(document.name(), document.question()));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
