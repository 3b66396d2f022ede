package dev.kairan.publisher.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.html.Addresses;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLinksTest {

  private final BodyLinks links =
      new BodyLinks(Addresses.below(URI.create("https://example.jp/kairan/")));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "[水戸](mito-02.md), [水戸](https://example.jp/kairan/stories/2024-mito-02/)",
        "[上田](../2023/ueda-01.md), [上田](https://example.jp/kairan/stories/2023-ueda-01/)",
        "[日付不明](<../undated/ueda-01.md> \"題\"), [日付不明](<https://example.jp/kairan/stories/undated-ueda-01/> \"題\")",
        "[上田]: ../2023/ueda-01.md, [上田]: https://example.jp/kairan/stories/2023-ueda-01/",
        "[よそ](https://news.example/a.md), [よそ](https://news.example/a.md)",
        "mito-02.md と（mito-02.md）, mito-02.md と（mito-02.md）"
      })
  void onlyLinksToFilesOfStoriesBecomeAddresses(String written, String published) {
    assertThat(links.absolute(written, "2024-mito-01")).isEqualTo(published);
  }
}
