package dev.kairan.api.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @Test
  void segmentsAreDecodedOnceAsUtf8() {
    assertThat(SitePath.parse("/chambers/mito/"))
        .contains(new SitePath(List.of("chambers", "mito"), true));
    assertThat(SitePath.parse("/%E6%B0%B4%E6%88%B8/a%20b.txt"))
        .contains(new SitePath(List.of("水戸", "a b.txt"), false));
    assertThat(SitePath.parse("/a%252e")).contains(new SitePath(List.of("a%2e"), false));
  }

  @Test
  void theHomePageIsTheFolderOfAll() {
    assertThat(SitePath.parse("/")).contains(new SitePath(List.of(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chambers/",
        "//",
        "//evil.example/",
        "/a//b",
        "/.",
        "/..",
        "/../etc/passwd",
        "/a/../b",
        "/%2e%2e/etc/passwd",
        "/%2E/a",
        "/.work/index.html",
        "/_headers",
        "/%5fredirects",
        "/a/.hidden",
        "/a%2fb",
        "/..%2f..%2fetc%2fpasswd",
        "/a\\b",
        "/a%5c..%5cb",
        "/a%00.html",
        "/a%0d%0aX: y",
        "/a\u0007",
        "/%7f",
        "/%",
        "/%4",
        "/%zz",
        "/%ff",
        "/%c0%ae%c0%ae/"
      })
  void whatNoFileOfASiteCanBeCalledIsRefused(String rawPath) {
    assertThat(SitePath.parse(rawPath)).isEmpty();
  }
}
