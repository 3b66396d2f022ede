package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import dev.kairan.publisher.answer.Story;
import org.junit.jupiter.api.Test;

class FeedTextTest {

  @Test
  void linksAndPicturesOfTheBodyWorkAwayFromThePage() throws FeedException {
    String html =
        """
        <p><a href="/chambers/ueda/">上田</a> <a href="#part">節</a> <img src="ashiyu.jpg" alt="足湯"></p>\
        <p><a href="https://a.example/?x=1&amp;y=2">外</a></p>""";
    String content = content(Told.of("2024-mito-01").by("mito").html(html).story());
    assertThat(content)
        .contains("href=\"https://kairan.example/chambers/ueda/\"")
        .contains("href=\"https://kairan.example/stories/2024-mito-01/#part\"")
        .contains("src=\"https://kairan.example/stories/2024-mito-01/ashiyu.jpg\"")
        .contains("href=\"https://a.example/?x=1&amp;y=2\"");
  }

  @Test
  void textWithMarkupCharactersAndRareCharactersArrivesUnchanged() throws FeedException {
    String title = "「<b>&amp;」𠮷野家 & 髙島屋 😀 ]]> \"引用\"";
    assertThat(entry(Told.of("2024-mito-01").by("mito").titled(title).story()).getTitle())
        .isEqualTo(title);
  }

  @Test
  void charactersThatXmlForbidsAreLeftOut() throws FeedException {
    String title = "水戸\u0000\u000b\ud83dの梅\ufffe";
    assertThat(entry(Told.of("2024-mito-01").by("mito").titled(title).story()).getTitle())
        .isEqualTo("水戸の梅");
  }

  @Test
  void syntheticContentSaysSoInEveryFeedAndAsksNotToBeIndexed() {
    Story story = Told.of("2024-mito-01").by("mito").story();
    var files = SmallSite.files(SmallSite.with(true, story), SmallSite.BASE);
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".atom")) {
            assertThat(AtomRules.text(AtomRules.root(text), "title")).startsWith("【見本】");
          }
        });
  }

  private static String content(Story story) throws FeedException {
    return entry(story).getContents().get(0).getValue();
  }

  private static SyndEntry entry(Story story) throws FeedException {
    return SiteFeedsTest.read(SmallSite.files(story), "feed.atom").getEntries().get(0);
  }
}
