package dev.kairan.api.server.office;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.answer.StoredFile;
import dev.kairan.api.server.office.page.AnswerPage;
import dev.kairan.api.server.office.page.Frame;
import dev.kairan.api.server.office.page.IndexPage;
import dev.kairan.api.server.office.page.ProblemPage;
import dev.kairan.api.server.trusted.TrustedQuestions;
import dev.kairan.api.trusted.TrustedDocuments;
import dev.kairan.api.trusted.document.TrustedDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /office/}: every question with its form, and a page for each answer. */
public final class OfficeRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String STYLE = "office.css";

  private final TrustedDocuments documents;
  private final TrustedQuestions questions;
  private final OfficeHosts hosts;
  private final Templates templates = new Templates();

  /**
   * The route.
   *
   * @param address on which the server listens
   */
  public OfficeRoute(TrustedDocuments documents, TrustedQuestions questions, InetAddress address) {
    this.documents = documents;
    this.questions = questions;
    this.hosts = OfficeHosts.of(address);
  }

  public ServerResponse index(ServerRequest request) {
    return admitted(
        request,
        asked -> {
          IndexPage page = questions.with(graph -> new IndexPage(Frame.of(graph), documents.all()));
          return page(HttpStatus.OK, templates.render("office/index.jte", page));
        });
  }

  /** One question with its answer; where it cannot be asked so, with the reason. */
  public ServerResponse answer(ServerRequest request) {
    return admitted(request, this::answered);
  }

  private ServerResponse answered(ServerRequest request) {
    Map<String, List<String>> written = request.params();
    String name = request.pathVariable("name");
    Optional<TrustedDocument> document =
        documents.all().stream().filter(one -> one.name().equals(name)).findFirst();
    try {
      AnswerPage page =
          questions.of(
              name,
              written,
              question -> AnswerPage.of(Frame.of(question.graph()), question.answer(), written));
      return page(HttpStatus.OK, templates.render("office/answer.jte", page));
    } catch (Refusal refusal) {
      ProblemPage page =
          questions.with(
              graph ->
                  new ProblemPage(
                      Frame.of(graph), refusal.message(), document.orElse(null), written));
      return page(refusal.problem().status(), templates.render("office/problem.jte", page));
    }
  }

  /** Pages have one address each, with a slash at the end. */
  public ServerResponse withSlash(ServerRequest request) {
    return admitted(
        request,
        asked -> {
          String query = asked.servletRequest().getQueryString();
          String address =
              asked.servletRequest().getRequestURI() + "/" + (query == null ? "" : "?" + query);
          return ServerResponse.permanentRedirect(URI.create(address))
              .headers(SecurityHeaders.SITE::addTo)
              .build();
        });
  }

  public ServerResponse style(ServerRequest request) throws IOException {
    if (!hosts.admits(request.headers().asHttpHeaders())) {
      return missing(request);
    }
    Refusal.unless(request.method(), METHODS);
    return new StoredFile(OfficeStyle.read(STYLE), ContentTypes.of(STYLE), null)
        .answer(request, SecurityHeaders.SITE);
  }

  public ServerResponse missing(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    return ErrorPage.answer(HttpStatus.NOT_FOUND, ErrorPage.html(HttpStatus.NOT_FOUND));
  }

  private ServerResponse admitted(
      ServerRequest request, Function<ServerRequest, ServerResponse> answer) {
    if (!hosts.admits(request.headers().asHttpHeaders())) {
      return missing(request);
    }
    Refusal.unless(request.method(), METHODS);
    return answer.apply(request);
  }

  private static ServerResponse page(HttpStatusCode status, byte[] html) {
    return ServerResponse.status(status)
        .contentType(ContentTypes.HTML)
        .cacheControl(CacheControl.noCache())
        .headers(SecurityHeaders.SITE::addTo)
        .headers(headers -> headers.set("X-Robots-Tag", "noindex"))
        .body(html);
  }
}
