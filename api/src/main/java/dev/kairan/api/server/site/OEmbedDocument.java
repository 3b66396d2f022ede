package dev.kairan.api.server.site;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What oEmbed says of a page, as its publisher wrote it down.
 *
 * @param fields names and values, in order
 */
record OEmbedDocument(Map<String, Object> fields) {

  /** Below this width or height a card cannot be read: the page is then only a link. */
  static final int LEAST_WIDTH = 280;

  static final int LEAST_HEIGHT = 180;

  private static final List<String> THUMBNAIL =
      List.of("thumbnail_url", "thumbnail_width", "thumbnail_height");

  static OEmbedDocument of(Map<?, ?> object) {
    Map<String, Object> fields = new LinkedHashMap<>();
    object.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return new OEmbedDocument(fields);
  }

  /** The public address of the site. */
  URI site() {
    return URI.create(Objects.requireNonNull(fields.get("provider_url")).toString());
  }

  /**
   * The same in a space of this size, which the embed and the thumbnail must respect (oEmbed 1.0,
   * 2.2 and 2.3.4.4).
   */
  OEmbedDocument within(int maxWidth, int maxHeight) {
    Map<String, Object> fitting = new LinkedHashMap<>(fields);
    int width = Math.min(number("width"), maxWidth);
    int height = Math.min(number("height"), maxHeight);
    if (number("thumbnail_width") > maxWidth || number("thumbnail_height") > maxHeight) {
      THUMBNAIL.forEach(fitting::remove);
    }
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
      fitting.put("type", "link");
      List.of("html", "width", "height").forEach(fitting::remove);
    } else {
      fitting.put("html", sized(width, height));
      fitting.put("width", width);
      fitting.put("height", height);
    }
    return new OEmbedDocument(fitting);
  }

  /** The attributes stand before the title, which may hold anything. */
  private String sized(int width, int height) {
    return String.valueOf(fields.get("html"))
        .replaceFirst(" width=\"[0-9]+\"", " width=\"" + width + '"')
        .replaceFirst(" height=\"[0-9]+\"", " height=\"" + height + '"');
  }

  /** 0 where it is not given. */
  private int number(String field) {
    return fields.get(field) instanceof Number number ? number.intValue() : 0;
  }
}
