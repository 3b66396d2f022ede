package dev.kairan.api.server.graphiql;

import dev.kairan.api.server.answer.ContentTypes;
import dev.kairan.api.server.answer.ErrorPage;
import dev.kairan.api.server.answer.Refusal;
import dev.kairan.api.server.answer.SecurityHeaders;
import dev.kairan.api.server.answer.StoredFile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /graphiql} and its assets, all from the class path: it works without internet. */
public final class GraphiqlRoute {

  private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String OWN = "dev/kairan/api/server/graphiql/";

  private static final Map<String, String> ASSETS =
      Map.of(
          "start.js", OWN + "start.js",
          "page.css", OWN + "page.css",
          "react.js", WebJar.file("react", "umd/react.production.min.js"),
          "react-dom.js", WebJar.file("react-dom", "umd/react-dom.production.min.js"),
          "graphiql.js", WebJar.file("graphiql", "graphiql.min.js"),
          "graphiql.css", WebJar.file("graphiql", "graphiql.min.css"));

  /** Read at first use: most runs of the server never show GraphiQL. */
  private final Map<String, StoredFile> read = new ConcurrentHashMap<>();

  public ServerResponse page(ServerRequest request) throws IOException {
    return answer("index.html", OWN + "index.html", request);
  }

  public ServerResponse asset(ServerRequest request) throws IOException {
    String name = request.pathVariable("name");
    String resource = ASSETS.get(name);
    return resource == null ? missing(request) : answer(name, resource, request);
  }

  /** The page's own addresses are relative: it has one address, without a slash. */
  public ServerResponse withoutSlash(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    return ServerResponse.permanentRedirect(URI.create("/graphiql"))
        .headers(SecurityHeaders.GRAPHIQL::addTo)
        .build();
  }

  public ServerResponse missing(ServerRequest request) {
    Refusal.unless(request.method(), METHODS);
    return ErrorPage.answer(HttpStatus.NOT_FOUND, ErrorPage.html(HttpStatus.NOT_FOUND));
  }

  private ServerResponse answer(String name, String resource, ServerRequest request)
      throws IOException {
    Refusal.unless(request.method(), METHODS);
    StoredFile file = read.get(name);
    if (file == null) {
      file = new StoredFile(WebJar.read(resource), ContentTypes.of(name), null);
      read.put(name, file);
    }
    return file.answer(request, SecurityHeaders.GRAPHIQL);
  }
}
