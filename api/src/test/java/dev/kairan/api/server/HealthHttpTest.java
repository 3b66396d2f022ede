package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class HealthHttpTest {

  @TempDir Path folder;

  @Test
  void itSaysWhichContentIsShownAndHowOldItIs() throws IOException {
    SiteFolder site = new SiteFolder(folder).write("r1", "index.html", "1").live("r1");
    try (LiveServer server = LiveServer.over(site.current())) {
      HttpResponse<String> response = server.asker().get("/health");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(SiteHttpTest.header(response, "Cache-Control")).isEqualTo("no-store");
      JsonNode health = Asker.json(response);
      assertThat(health.at("/status").asString()).isEqualTo("ok");
      assertThat(health.at("/snapshot").asString()).isEqualTo(LiveServer.SNAPSHOT);
      assertThat(health.at("/snapshotAgeSeconds").asInt(-1)).isBetween(0, 600);
      assertThat(health.at("/asOf").asString()).isEqualTo("2026-11-22T09:00+09:00");
      assertThat(health.at("/dataThrough").asString()).isEqualTo("2025-11-22");
      assertThat(health.at("/dataAgeDays").asInt()).isEqualTo(365);
      assertThat(health.at("/sample").asBoolean()).isTrue();
    }
  }

  @Test
  void itIsReadOnly() {
    try (LiveServer server = LiveServer.over(folder.resolve("none"))) {
      assertThat(server.asker().method("POST", "/health").statusCode()).isEqualTo(405);
    }
  }
}
