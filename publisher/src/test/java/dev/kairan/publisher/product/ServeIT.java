package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.command.ContentCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running server, over real HTTP, while its content is edited. */
class ServeIT {

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path content;
  private Path story;
  private Spoken serve;

  @BeforeEach
  void start() throws Exception {
    content = ContentCopy.small(folder);
    story = content.resolve("stories/2024/mito-01.md");
    serve =
        Spoken.start(
            Product.kairan(
                "serve", "--content", content, "--out", folder.resolve("site"), "--port", 0));
    serve.await("配信中: ");
  }

  @AfterEach
  void stop() {
    serve.process().destroyForcibly();
  }

  @Test
  void answersSiteAndGraphOnOnePort() throws Exception {
    assertThat(get("/").body()).contains("<h1");
    assertThat(get("/chambers/mito/").body()).contains("水戸商工会議所");
    assertThat(get("/plans/2023/III-4-02/").statusCode()).isEqualTo(200);
    assertThat(get("/nowhere/").statusCode()).isEqualTo(404);
    assertThat(get("/graphiql").statusCode()).isEqualTo(200);
    int chambers = Files.readAllLines(content.resolve("chambers.csv")).size() - 1;
    assertThat(ask("{ chambers { totalCount } }")).contains("\"totalCount\":" + chambers);
  }

  @Test
  void followsEditsAndKeepsTheLastGoodReleaseThroughBrokenOnes() throws Exception {
    ContentCopy.retitle(story, "全国観光振興大会の準備を本格化");
    serve.await("公開しました: ");
    assertThat(get("/stories/2024-mito-01/").body()).contains("準備を本格化");
    awaitTitle("準備を本格化");

    ContentCopy.edit(story, "{id: mito,", "{id: mitto,");
    serve.await("stories/2024/mito-01.md:4 chambers.id");
    assertThat(get("/stories/2024-mito-01/").body()).contains("準備を本格化");
    assertThat(title()).contains("準備を本格化");

    ContentCopy.edit(story, "{id: mitto,", "{id: mito,");
    ContentCopy.retitle(story, "全国観光振興大会の準備が大詰め");
    serve.await("公開しました: ");
    assertThat(get("/stories/2024-mito-01/").body()).contains("準備が大詰め");
    awaitTitle("準備が大詰め");
  }

  @Test
  void publishesByItselfWhenAnEmbargoEnds() throws Exception {
    LocalDateTime free =
        LocalDateTime.now(JapanTime.ZONE).truncatedTo(ChronoUnit.SECONDS).plusSeconds(15);
    Path hidden = story.resolveSibling("../" + free.getYear() + "/mito-77.md").normalize();
    String text =
        Files.readString(story)
            .replace("publishedOn: 2024-01-05", "publishAt: " + free)
            .replace(", date: 2024-01-05}", "}");
    Files.createDirectories(hidden.getParent());
    Files.writeString(hidden, text);
    String page = "/stories/" + free.getYear() + "-mito-77/";
    serve.await("次に公開し直す時刻: ");
    assertThat(get(page).statusCode()).isEqualTo(404);

    serve.await("公開しました: ");
    assertThat(LocalDateTime.now(JapanTime.ZONE)).isAfter(free);
    assertThat(get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void showsThePatternsToTheHouse() throws Exception {
    assertThat(get("/office/patterns/").body()).contains("href=\"tile-map/\"");
    assertThat(get("/office/patterns/tile-map/").body()).contains("class=\"tiles\"");
    assertThat(get("/office/patterns/nothing/").statusCode()).isEqualTo(404);
    assertThat(folder.resolve("site/current/office")).doesNotExist();
  }

  @Test
  void stopsCleanly() throws Exception {
    serve.process().toHandle().destroy();
    serve.await("配信を止めました");
    assertThat(serve.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("site/.work")).isEmptyDirectory();
    assertThat(Files.isDirectory(folder.resolve("site/current"))).isTrue();
  }

  /** The graph follows the site within moments: the release is live before it is told. */
  private void awaitTitle(String expected) throws IOException, InterruptedException {
    for (int tries = 0; tries < 100 && !title().contains(expected); tries++) {
      Thread.sleep(100);
    }
    assertThat(title()).contains(expected);
  }

  private String title() throws IOException, InterruptedException {
    return ask("{ story(id: \\\"2024-mito-01\\\") { title } }");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString(UTF_8));
  }

  private String ask(String document) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at("/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
            .build();
    return client.send(request, BodyHandlers.ofString(UTF_8)).body();
  }

  private URI at(String path) {
    return URI.create(serve.address() + path);
  }
}
