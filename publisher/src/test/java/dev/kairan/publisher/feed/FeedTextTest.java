package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.FeedFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedTextTest {

  @ParameterizedTest
  @EnumSource
  void linksAndPicturesOfTheBodyWorkAwayFromThePage(FeedFormat format) {
    String html =
        """
        <p><a href="/chambers/ueda/">上田</a> <a href="#part">節</a> <img src="ashiyu.jpg" alt="足湯"></p>\
        <p><a href="https://a.example/?x=1&amp;y=2">外</a></p>""";
    String content = item(format, Told.of("2024-mito-01").by("mito").html(html).story()).html();
    assertThat(content)
        .contains("href=\"https://kairan.example/chambers/ueda/\"")
        .contains("href=\"https://kairan.example/stories/2024-mito-01/#part\"")
        .contains("src=\"https://kairan.example/stories/2024-mito-01/ashiyu.jpg\"")
        .contains("href=\"https://a.example/?x=1&amp;y=2\"");
  }

  @ParameterizedTest
  @EnumSource
  void textWithMarkupCharactersAndRareCharactersArrivesUnchanged(FeedFormat format) {
    String title = "「<b>&amp;」𠮷野家 & 髙島屋 😀 ]]> \"引用\"";
    assertThat(item(format, Told.of("2024-mito-01").by("mito").titled(title).story()).title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource
  void aSummaryWithAnAmpersandIsReadAsItIs(FeedFormat format) {
    Story story = Told.of("2024-mito-01").by("mito").summed("R&D、<試作>、3 < 5").story();
    assertThat(item(format, story).summary()).isEqualTo("R&D、<試作>、3 < 5");
    assertThat(FeedRules.brokenBy("feed.rss", text(story, "feed.rss"), "https://kairan.example/"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void addressesAreOfCharactersThatEveryProgramKnows(FeedFormat format) {
    Story story =
        Told.of("2024-mito-01")
            .by("mito")
            .html("<p><a href=\"https://a.example/梅、?q=が\">梅</a></p>")
            .story();
    assertThat(item(format, story).html())
        .contains("href=\"https://a.example/%E6%A2%85%E3%80%81?q=%E3%81%8C\"");
  }

  @ParameterizedTest
  @EnumSource
  void charactersThatXmlForbidsAreLeftOut(FeedFormat format) {
    String title = "水戸\u0000\u000b\ud83dの梅\ufffe";
    assertThat(item(format, Told.of("2024-mito-01").by("mito").titled(title).story()).title())
        .isEqualTo("水戸の梅");
  }

  @Test
  void syntheticContentSaysSoInEveryFeed() {
    Story story = Told.of("2024-mito-01").by("mito").story();
    Map<String, String> files = SmallSite.files(SmallSite.with(true, story), SmallSite.BASE);
    files.forEach(
        (path, text) -> {
          assertThat(ReadFeed.of(path, text).title()).as(path).startsWith("【見本】");
        });
  }

  private static ReadFeed.Item item(FeedFormat format, Story story) {
    return ReadFeed.of(format.file(), text(story, format.file())).items().get(0);
  }

  private static String text(Story story, String path) {
    return SiteFeedsTest.text(SmallSite.files(story), path);
  }
}
