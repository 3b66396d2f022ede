package dev.kairan.content.source.file;

import java.util.regex.Pattern;

/** What a content file holds, by its place in the folder. */
public enum FileKind {
  LIBRARY("library\\.yaml"),
  SAMPLE_MARKER("SAMPLE"),
  CHAMBERS("chambers\\.csv"),
  FORMER_NAMES("former-names\\.csv"),
  TOPICS("topics\\.csv"),
  OUTLETS("outlets\\.csv"),
  PLAN("plans/\\d{4}/plan\\.yaml"),
  SECTION("plans/\\d{4}/sections/[^/]+\\.yaml"),
  OFFICIAL_WORDING("plans/\\d{4}/official\\.yaml"),
  STORY("stories/(\\d{4}|undated)/[^/]+\\.md"),
  /** Some of them can't be published; those are refused by name. */
  STORY_IMAGE(
      "stories/(\\d{4}|undated)/[^/]+\\.(?i:jpg|jpeg|png|webp|avif|heic|heif|gif|tif|tiff|bmp|svg)"),
  VISITS("visits/\\d{4}\\.csv"),
  CLIPPINGS("clippings/\\d{4}\\.csv"),
  REQUESTS("requests/\\d{4}\\.csv"),
  TRAININGS("trainings/\\d{4}\\.csv"),
  ISSUES("issues/\\d{4}\\.csv"),
  PLACEMENTS("placements/\\d{4}\\.csv"),
  LINK_CHECKS("link-checks\\.csv"),
  REDIRECTS("redirects\\.csv"),
  RELEASES("releases/\\d{4}\\.csv"),
  PRESS_CLUBS("press-clubs\\.csv"),
  DELIVERIES("deliveries/\\d{4}\\.csv"),
  /** Anything else: a mistake. */
  UNEXPECTED("");

  private final Pattern path;

  FileKind(String path) {
    this.path = Pattern.compile(path);
  }

  static FileKind of(String path) {
    for (FileKind kind : values()) {
      if (kind.path.matcher(path).matches()) {
        return kind;
      }
    }
    return UNEXPECTED;
  }
}
