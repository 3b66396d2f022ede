package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.ContentCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kairan serve --drafts} as an editor starts it. */
class PreviewIT {

  @TempDir Path folder;

  @Test
  void showsADraftAndFollowsItsSaves() throws Exception {
    Path content = ContentCopy.small(folder);
    Path story = content.resolve("stories/2024/mito-01.md");
    ContentCopy.edit(story, "bodyKind: chamber\n", "bodyKind: chamber\ndraft: true\n");
    Path out = folder.resolve("preview");
    Spoken serve =
        Spoken.start(
            Product.kairan("serve", "--drafts", "--content", content, "--out", out, "--port", 0));
    try {
      serve.await("下見を配信中: ");
      assertThat(get(serve.address() + "/stories/2024-mito-01/")).contains("<h1>【下書き】水戸");
      assertThat(out.resolve(".preview")).exists();

      ContentCopy.retitle(story, "水戸商工会議所、白鳥の湖畔で大会の準備を本格化");
      serve.await("下見を作りました: ");
      assertThat(get(serve.address() + "/stories/2024-mito-01/")).contains("<h1>【下書き】水戸商工会議所、白鳥");
    } finally {
      serve.process().destroyForcibly();
    }
  }

  private static String get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(UTF_8))
        .body();
  }
}
