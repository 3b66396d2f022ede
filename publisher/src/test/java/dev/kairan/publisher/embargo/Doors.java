package dev.kairan.publisher.embargo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphServer;
import dev.kairan.api.Question;
import dev.kairan.api.Questions;
import dev.kairan.api.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The running server, asked at every door that it has. */
final class Doors implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphServer server;

  Doors(Graph graph, Path site) throws IOException {
    server = GraphServer.start(new ServerSettings("127.0.0.1", 0, site), graph);
  }

  /** What it answers to whoever does not know the secret. */
  Everything everywhere() throws IOException, InterruptedException {
    Map<String, String> answers = new TreeMap<>();
    for (String address : addresses()) {
      answers.put(address, get(address));
    }
    return new Everything(answers);
  }

  /** What it answers to whoever knows the secret's name and asks for it. */
  Everything guesses() throws IOException, InterruptedException {
    Map<String, String> answers = new TreeMap<>();
    String page = "/stories/" + Secret.STORY + "/";
    for (String file :
        List.of("", "index.md", "ninjs.json", "oembed.json", "share.png", "zqx.png")) {
      answers.put(page + file, get(page + file));
    }
    answers.put("embed", get("/embed" + page));
    answers.put("oembed", get("/oembed?url=http://localhost:8080" + page));
    answers.put("q", get("/q/" + Secret.STORY));
    answers.put("search", get("/q/search?query=zqx"));
    answers.put("story", ask("{ story(id: \"" + Secret.STORY + "\") { title } }"));
    answers.put("field", ask("{ story(id: \"" + Secret.STORY + "\") { titel } }"));
    answers.put("found", ask("{ search(query: \"雪割一華\") { totalCount nodes { id } } }"));
    answers.put(
        "filtered",
        ask("{ stories(filter: {title: {contains: \"雪割一華\"}}) { totalCount nodes { id } } }"));
    answers.put("titled", ask("{ releases(filter: {title: {contains: \"雪割\"}}) { totalCount } }"));
    return new Everything(answers);
  }

  private static List<String> addresses() {
    List<String> addresses =
        new ArrayList<>(List.of("/", "/search/", "/q", "/office/", "/nowhere/", "/q/nowhere"));
    for (Question question : Questions.all()) {
      addresses.add("/q/" + question.name());
      addresses.add("/q/" + question.name() + ".csv");
      addresses.add("/office/" + question.name() + "/");
    }
    return addresses;
  }

  /** Whatever changes from one moment to the next. */
  Everything ofTheMoment() throws IOException, InterruptedException {
    return new Everything(Map.of("health", get("/health"), "metrics", get("/metrics")));
  }

  private String get(String path) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(at(path)).build());
  }

  private String ask(String document) throws IOException, InterruptedException {
    String body = "{\"query\": \"" + document.replace("\"", "\\\"") + "\"}";
    return answer(
        HttpRequest.newBuilder(at("/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString(ISO_8859_1));
    return response.statusCode() + " " + response.body();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  @Override
  public void close() {
    server.close();
  }
}
