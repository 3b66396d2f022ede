package dev.kairan.publisher.page;

import static dev.kairan.publisher.picture.Photo.quarters;

import dev.kairan.api.Graph;
import dev.kairan.api.Picture;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.picture.Photo;
import dev.kairan.publisher.picture.PictureWork;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.query.SiteQueries;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real content as if some of its stories had pictures, each of another kind, and contacts. */
final class PhotoSite {

  /** Whole: a contact, a picture with a caption, corrections. */
  static final String WHOLE = "2024-mito-01";

  static final String BARE = "2024-itoigawa-01";
  static final String CMYK = "2014-nakamura-01";
  static final String LINEAR = "2019-kashima-01";
  static final String TRANSPARENT = "undated-sapporo-01";
  static final String GREY = "undated-tokyo-01";
  static final String TINY = "undated-yubari-01";
  static final String EXPIRED = "undated-yame-01";
  static final String LAST_DAY = "undated-yanai-01";
  static final String WITHDRAWN = "undated-yuzawa-01";

  /** Eight stories whose pictures were taken in the eight ways to hold a camera. */
  static final List<String> TURNED =
      List.of(
          "undated-taketa-01",
          "undated-tamashima-01",
          "undated-tateyama-01",
          "undated-tendo-01",
          "undated-togane-01",
          "undated-tokamachi-01",
          "undated-tokorozawa-01",
          "undated-tomakomai-01");

  /** The files as they were put there. */
  static final SortedMap<String, Picture> ORIGINALS = new TreeMap<>();

  private static final Path CONTENT = RenderedSite.content();
  private static final SiteAnswers ANSWERS = ask();
  private static final Map<String, byte[]> FILES = RenderedSite.files(ANSWERS, RenderedSite.BASE);

  private PhotoSite() {}

  static Map<String, byte[]> files() {
    return FILES;
  }

  static SiteAnswers answers() {
    return ANSWERS;
  }

  static byte[] file(String story, String name) {
    String path = "stories/" + story + "/" + name;
    return Objects.requireNonNull(FILES.get(path), path);
  }

  static Document page(String story) {
    return Jsoup.parse(new String(file(story, "index.html"), StandardCharsets.UTF_8));
  }

  private static SiteAnswers ask() {
    try {
      write();
      Library library = Objects.requireNonNull(LibraryReader.read(CONTENT).library());
      Path database = CONTENT.resolveSibling("kairan.db");
      FileCache cache = FileCache.in(CONTENT.resolveSibling("cache"));
      try (Graph graph = Graph.open(library, database, RenderedSite.AS_OF)) {
        ORIGINALS.putAll(graph.pictures());
        return SiteQueries.ask(graph).with(new PictureWork(cache).develop(ORIGINALS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write() throws IOException {
    BufferedImage large = quarters(4000, 3000, BufferedImage.TYPE_INT_RGB);
    add(
        WHOLE,
        "JPG",
        Photo.withMetadata(Photo.jpeg(large, false), 1),
        WORDS + "  focus: {x: 100, y: 0}\n" + CONTACT);
    BufferedImage plain = quarters(640, 480, BufferedImage.TYPE_INT_RGB);
    add(BARE, "jpg", Photo.jpeg(plain, true), "");
    add(CMYK, "jpeg", Photo.cmyk(320, 240, 255, 0, 0, 0), "");
    BufferedImage middle =
        Photo.plain(320, 240, BufferedImage.TYPE_INT_RGB, new Color(128, 128, 128));
    add(LINEAR, "jpg", Photo.withLinearProfile(Photo.jpeg(middle, false)), "");
    BufferedImage glass = quarters(320, 240, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 160; x++) {
        glass.setRGB(x, y, 0);
      }
    }
    add(TRANSPARENT, "png", Photo.png(glass, 3), "");
    add(GREY, "png", Photo.greyPng(320, 240, 128, 255), "");
    add(TINY, "png", Photo.png(quarters(20, 12, BufferedImage.TYPE_INT_RGB), 1), "");
    add(EXPIRED, "jpg", Photo.jpeg(plain, false), "  expiresOn: 2026-11-21\n");
    add(LAST_DAY, "jpg", Photo.jpeg(plain, false), "  expiresOn: 2026-11-22\n");
    add(WITHDRAWN, "jpg", Photo.jpeg(plain, false), "withdrawn: {on: 2026-11-22, reason: 見本。}\n");
    BufferedImage upright = quarters(320, 200, BufferedImage.TYPE_INT_RGB);
    for (int orientation = 1; orientation <= TURNED.size(); orientation++) {
      byte[] bare = Photo.jpeg(Photo.seenBy(orientation, upright), false);
      add(TURNED.get(orientation - 1), "jpg", Photo.withMetadata(bare, orientation), "");
    }
  }

  private static final String WORDS = "  caption: 新春の集いの会場（見本）\n";
  private static final String CONTACT =
      """
      contact: {name: 水戸商工会議所 見本課, phone: 029-000-0000, email: mihon@mito.example, hours: 平日9時から17時}
      corrections:
        - {on: 2024-03-01, what: 出展した会社の数を「20社」から「22社」に改めた。}
      """;

  /** Puts a picture beside a story, and its words and more fields into the front matter. */
  private static void add(String story, String extension, byte[] picture, String fields)
      throws IOException {
    int hyphen = story.indexOf('-');
    Path folder = CONTENT.resolve("stories").resolve(story.substring(0, hyphen));
    String name = story.substring(hyphen + 1);
    Files.write(folder.resolve(name + "." + extension), picture);
    ContentCopy.edit(
        folder.resolve(name + ".md"),
        "\n---\n",
        """

        image:
          file: %s.%s
          alt: 四つの色の見本
          credit: 見本写真社 %s
          licence: 見本の許諾
        %s---
        """
            .formatted(name, extension, story, fields));
  }
}
