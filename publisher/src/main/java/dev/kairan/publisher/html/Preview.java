package dev.kairan.publisher.html;

import java.util.List;

/**
 * How a page looks where somebody shares its address (Open Graph).
 *
 * @param type {@code website} or {@code article}
 * @param properties what else that type says, such as {@code article:section}
 */
public record Preview(String type, SharePicture picture, List<Property> properties) {

  public Preview {
    properties = List.copyOf(properties);
  }

  /** A property of Open Graph; several may have one name. */
  public record Property(String name, String content) {}

  /** Of a page that is no article. */
  public static Preview website(SharePicture picture) {
    return new Preview("website", picture, List.of());
  }

  public static Preview article(SharePicture picture, List<Property> properties) {
    return new Preview("article", picture, properties);
  }
}
