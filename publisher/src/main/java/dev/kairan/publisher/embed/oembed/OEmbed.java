package dev.kairan.publisher.embed.oembed;

import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.SharePicture;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of oEmbed 1.0, 2.3.4: the page's title and the code that shows its embed.
 *
 * @param title of the page, without the name of the site
 * @param picture the picture that stands for the page
 */
record OEmbed(String title, EmbedFrame frame, SharePicture picture) {

  /** Corrections and withdrawals reach the embed at once; the code around it hardly changes. */
  private static final int SECONDS_OF_A_DAY = 86_400;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  byte[] json() {
    return MAPPER.writeValueAsBytes(fields());
  }

  byte[] xml() {
    Xml xml = Xml.document("oembed").line();
    fields().forEach((name, value) -> xml.element(name, value.toString()));
    return xml.end().bytes();
  }

  private Map<String, Object> fields() {
    Addresses at = frame.at();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("version", "1.0");
    fields.put("type", "rich");
    fields.put("title", title);
    fields.put("author_name", PageHead.SITE);
    fields.put("author_url", at.canonical(at.about()));
    fields.put("provider_name", PageHead.SITE);
    fields.put("provider_url", at.canonical(at.home()));
    fields.put("cache_age", SECONDS_OF_A_DAY);
    fields.put("thumbnail_url", at.canonical(picture.href()));
    fields.put("thumbnail_width", picture.width());
    fields.put("thumbnail_height", picture.height());
    fields.put("html", frame.code());
    fields.put("width", frame.size().width());
    fields.put("height", frame.size().height());
    return fields;
  }
}
