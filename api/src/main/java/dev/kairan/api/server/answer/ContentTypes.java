package dev.kairan.api.server.answer;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;

/** Media types by file ending. Text is always UTF-8. */
public final class ContentTypes {

  public static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

  private static final Map<String, MediaType> BY_ENDING =
      Map.ofEntries(
          entry("html", HTML),
          text("css", "text/css"),
          text("js", "text/javascript"),
          text("txt", "text/plain"),
          text("csv", "text/csv"),
          text("ics", "text/calendar"),
          text("xml", "application/xml"),
          text("atom", "application/atom+xml"),
          text("rss", "application/rss+xml"),
          text("json", "application/json"),
          text("svg", "image/svg+xml"),
          text("webmanifest", "application/manifest+json"),
          entry("png", MediaType.IMAGE_PNG),
          entry("jpg", MediaType.IMAGE_JPEG),
          entry("jpeg", MediaType.IMAGE_JPEG),
          entry("gif", MediaType.IMAGE_GIF),
          entry("webp", MediaType.parseMediaType("image/webp")),
          entry("avif", MediaType.parseMediaType("image/avif")),
          entry("ico", MediaType.parseMediaType("image/vnd.microsoft.icon")),
          entry("woff2", MediaType.parseMediaType("font/woff2")),
          entry("pdf", MediaType.APPLICATION_PDF));

  private ContentTypes() {}

  /** The type of a file; bytes of no known kind where the ending is unknown. */
  public static MediaType of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM);
  }

  private static Map.Entry<String, MediaType> text(String ending, String type) {
    return entry(ending, MediaType.parseMediaType(type + ";charset=utf-8"));
  }
}
