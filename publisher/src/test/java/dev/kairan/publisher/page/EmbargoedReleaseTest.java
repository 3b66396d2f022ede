package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the press may not report yet is nowhere on the site, even where somebody reported it. */
class EmbargoedReleaseTest {

  @Test
  void nothingOfItIsOnTheSite() throws IOException {
    Path content = RenderedSite.content();
    write(
        content,
        "releases/2026.csv",
        "id,title,date,embargoUntil,actionItem,contact,url",
        "2026-R901,解禁前の見本,2026-11-20,2027-01-05T14:00,2023-III-4-02,極秘課,"
            + "https://embargoed.example/1");
    write(content, "press-clubs.csv", "id,name,prefecture", "mihon-club,見本の記者クラブ,13");
    write(
        content,
        "deliveries/2026.csv",
        "release,club,deliveredAt,primary,copies",
        "2026-R901,mihon-club,2026-11-19T10:00,true,30");
    write(
        content,
        "clippings/2026.csv",
        "id,outlet,date,title,url,original,copyOf,release",
        "2026-C901,ibaraki-shimbun,2026-11-21,漏れた記事,https://embargoed.example/2,true,,2026-R901");

    Map<String, byte[]> files = RenderedSite.files(RenderedSite.ask(content), RenderedSite.BASE);

    assertThat(files.keySet()).isEqualTo(RenderedSite.files().keySet());
    files.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain(
                    "解禁前の見本", "極秘課", "embargoed.example", "2026-R901", "mihon-club", "見本の記者クラブ")
                .doesNotContain("漏れた記事", "2026-C901"));
  }

  private static void write(Path content, String path, String... lines) throws IOException {
    Files.createDirectories(content.resolve(path).getParent());
    Files.write(content.resolve(path), List.of(lines));
  }
}
