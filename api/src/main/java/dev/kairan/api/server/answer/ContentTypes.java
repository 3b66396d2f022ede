package dev.kairan.api.server.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** Media types by the end of a file's name. Text is always UTF-8, and worth compressing. */
public final class ContentTypes {

  public static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

  /** An answer that is no file. */
  private static final String OF_PROGRAMS = "application/graphql-response+json";

  private static final Map<String, MediaType> BY_ENDING = byEnding();

  private ContentTypes() {}

  private static Map<String, MediaType> byEnding() {
    Map<String, MediaType> types = new LinkedHashMap<>();
    types.put(".html", HTML);
    text(types, ".css", "text/css");
    text(types, ".js", "text/javascript");
    text(types, ".txt", "text/plain");
    text(types, ".graphqls", "text/plain");
    text(types, ".md", "text/markdown");
    text(types, ".graphqls", "text/plain");
    text(types, ".csv", "text/csv");
    text(types, ".ics", "text/calendar");
    // oEmbed 1.0, 2.3.2 asks for this one.
    text(types, "oembed.xml", "text/xml");
    text(types, ".xml", "application/xml");
    text(types, ".atom", "application/atom+xml");
    text(types, ".rss", "application/rss+xml");
    text(types, ".opml", "text/x-opml");
    // JSON Feed 1.1, "Suggestions for publishers"; longer endings stand before what they end with.
    text(types, "feed.json", "application/feed+json");
    text(types, ".json", "application/json");
    text(types, ".svg", "image/svg+xml");
    text(types, ".webmanifest", "application/manifest+json");
    types.put(".png", MediaType.IMAGE_PNG);
    types.put(".jpg", MediaType.IMAGE_JPEG);
    types.put(".jpeg", MediaType.IMAGE_JPEG);
    types.put(".gif", MediaType.IMAGE_GIF);
    types.put(".webp", MediaType.parseMediaType("image/webp"));
    types.put(".avif", MediaType.parseMediaType("image/avif"));
    types.put(".ico", MediaType.parseMediaType("image/vnd.microsoft.icon"));
    types.put(".woff2", MediaType.parseMediaType("font/woff2"));
    types.put(".pdf", MediaType.APPLICATION_PDF);
    return Collections.unmodifiableMap(types);
  }

  /** Every ending that is known; the first one that a name has decides. */
  public static Map<String, MediaType> all() {
    return BY_ENDING;
  }

  /** The type of a file; bytes of no known kind where the ending is unknown. */
  public static MediaType of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return BY_ENDING.entrySet().stream()
        .filter(known -> name.endsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MediaType.APPLICATION_OCTET_STREAM);
  }

  /** Whether a file of this type grows much smaller when it is compressed. */
  public static boolean compressible(MediaType type) {
    return type.getCharset() != null;
  }

  /** All that is worth compressing, without its encoding. */
  public static String[] compressible() {
    return Stream.concat(
            BY_ENDING.values().stream()
                .filter(ContentTypes::compressible)
                .map(type -> type.getType() + "/" + type.getSubtype()),
            Stream.of(OF_PROGRAMS))
        .toArray(String[]::new);
  }

  private static void text(Map<String, MediaType> types, String ending, String type) {
    types.put(ending, MediaType.parseMediaType(type + ";charset=utf-8"));
  }
}
