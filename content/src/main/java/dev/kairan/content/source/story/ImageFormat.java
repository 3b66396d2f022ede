package dev.kairan.content.source.story;

import dev.kairan.content.source.file.SourceFile;
import java.nio.charset.StandardCharsets;

/** Tells by its first bytes whether a file is the image that its extension says. */
final class ImageFormat {

  private ImageFormat() {}

  static boolean matches(SourceFile file) {
    String start = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return switch (file.name().substring(file.name().lastIndexOf('.') + 1)) {
      case "jpg", "jpeg" -> start.startsWith("\u00FF\u00D8\u00FF");
      case "png" -> start.startsWith("\u0089PNG\r\n\u001A\n");
      case "webp" -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
      case "avif" -> start.startsWith("ftypavi", 4);
      default -> false;
    };
  }
}
