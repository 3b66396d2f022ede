package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.kairan.publisher.feed.rule.AtomRules;
import dev.kairan.publisher.feed.rule.JsonFeedRules;
import dev.kairan.publisher.feed.rule.RssRules;
import java.io.StringReader;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pictures in feeds: whole for those who take them over, with what must be said of them. */
class FeedPictureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        PhotoSite.WHOLE,
        PhotoSite.BARE,
        PhotoSite.CMYK,
        PhotoSite.TRANSPARENT,
        PhotoSite.TINY,
        PhotoSite.LAST_DAY
      })
  void theWholePictureIsEnclosedInEveryFormat(String story) {
    SyndEnclosure atom = entry(story, "feed.atom").getEnclosures().get(0);
    byte[] file = bytes(atom.getUrl());
    assertThat(atom.getLength()).isEqualTo(file.length);
    assertThat(atom.getType()).isEqualTo(file[0] == (byte) 0x89 ? "image/png" : "image/jpeg");
    assertThat(entry(story, "feed.rss").getEnclosures())
        .singleElement()
        .extracting(SyndEnclosure::getUrl, SyndEnclosure::getLength, SyndEnclosure::getType)
        .containsExactly(atom.getUrl(), atom.getLength(), atom.getType());
    JsonNode attachment = item(story).path("attachments").path(0);
    assertThat(attachment.path("url").asString()).isEqualTo(atom.getUrl());
    assertThat(attachment.path("size_in_bytes").asLong()).isEqualTo(file.length);
    assertThat(attachment.path("mime_type").asString()).isEqualTo(atom.getType());
    assertThat(bytes(item(story).path("image").asString())).isNotEmpty();
  }

  @Test
  void whatItShowsItsCreditAndItsTermsAreSaid() {
    assertThat(text(PhotoSite.WHOLE, "feed.atom"))
        .contains("title=\"新春の集いの会場（見本）　写真：見本写真社 2024-mito-01　利用条件：見本の許諾\"");
    assertThat(text(PhotoSite.BARE, "feed.json"))
        .contains("\"title\":\"四つの色の見本　写真：見本写真社 2024-itoigawa-01　利用条件：見本の許諾\"");
    Element figure =
        Jsoup.parse(entry(PhotoSite.WHOLE, "feed.rss").getContents().get(0).getValue())
            .select("figure")
            .get(0);
    assertThat(figure.select("figcaption").text()).isEqualTo("新春の集いの会場（見本）　写真：見本写真社 2024-mito-01");
    assertThat(figure.select("img").attr("alt")).isEqualTo("四つの色の見本");
    assertThat(bytes(figure.select("img").attr("src"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {PhotoSite.EXPIRED, PhotoSite.WITHDRAWN})
  void aPictureThatMayNotBeUsedIsInNone(String story) {
    for (String format : new String[] {"feed.atom", "feed.rss", "feed.json"}) {
      assertThat(text(story, format)).doesNotContain("見本写真社", "enclosure", "attachments", "<img");
    }
  }

  @Test
  void feedsWithPicturesKeepTheRules() {
    String folder = RenderedSite.BASE + folder(PhotoSite.WHOLE);
    assertThat(AtomRules.brokenBy(text(PhotoSite.WHOLE, "feed.atom"), folder + "feed.atom"))
        .isEmpty();
    assertThat(RssRules.brokenBy(text(PhotoSite.WHOLE, "feed.rss"), folder + "feed.rss")).isEmpty();
    assertThat(JsonFeedRules.brokenBy(text(PhotoSite.WHOLE, "feed.json"), folder + "feed.json"))
        .isEmpty();
  }

  private static SyndEntry entry(String story, String format) {
    try {
      return new SyndFeedInput()
          .build(new StringReader(text(story, format))).getEntries().stream()
              .filter(entry -> entry.getUri().endsWith("/" + story))
              .findFirst()
              .orElseThrow();
    } catch (FeedException e) {
      throw new AssertionError(story, e);
    }
  }

  private static JsonNode item(String story) {
    for (JsonNode item : new JsonMapper().readTree(text(story, "feed.json")).path("items")) {
      if (item.path("id").asString().endsWith("/" + story)) {
        return item;
      }
    }
    throw new AssertionError(story);
  }

  /** A feed of the chamber after which the story is named. */
  private static String text(String story, String format) {
    return new String(file(folder(story) + format), UTF_8);
  }

  private static String folder(String story) {
    return "chambers/" + story.replaceAll("^[a-z0-9]+-|-[0-9]+$", "") + "/";
  }

  private static byte[] bytes(String address) {
    assertThat(address).startsWith(RenderedSite.BASE);
    return file(address.substring(RenderedSite.BASE.length()));
  }

  private static byte[] file(String path) {
    return Objects.requireNonNull(PhotoSite.files().get(path), path);
  }
}
