package dev.kairan.publisher.embargo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.kairan.publisher.command.ContentCopy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * A copy of the shipped content with a story and a release under embargo until 10:00 on 1 December
 * 2026 in Japan, every part of which holds {@link #MARK}, and all that may point to them.
 */
final class Secret {

  static final String STORY = "2026-mito-77";

  /** In whatever case. */
  static final String MARK = "zqx";

  /** Words and numbers that stand nowhere else, beside the mark. */
  static final List<String> WORDS = List.of(MARK, "mito-77", "雪割一華", "987654");

  /** Each part of the story, as it is written. */
  static final List<String> PARTS =
      List.of(
          "ZQX-TITLE",
          "ZQX-SHORT",
          "ZQX-MEDIUM",
          "ZQX-LONG",
          "ZQX-BODY",
          "ZQX-WHAT",
          "ZQX-BASIS",
          "ZQX-NOTE",
          "ZQX-ALT",
          "ZQX-CREDIT",
          "ZQX-LICENCE",
          "ZQX-CAPTION",
          "ZQX-SOURCE",
          "ZQX-PUBLISHER",
          "ZQX-CONTACT",
          "https://zqx.example/source",
          "987654");

  static final List<String> OF_THE_PICTURE =
      List.of("ZQX-ALT", "ZQX-CREDIT", "ZQX-LICENCE", "ZQX-CAPTION");

  private static final String FRONT_MATTER =
      """
      ---
      title: ZQX-TITLE 水戸商工会議所が雪割一華の催しを開く
      chambers:
        - {id: mito, role: lead}
        - {id: hitachi, role: partner}
      bodyKind: chamber
      date: 2026-11-21
      publishAt: 2026-12-01T10:00
      topics: [events, tourism]
      actionItems:
        - {id: 2023-II-1-01, note: ZQX-NOTE 雪割一華の催しに当たる。}
      figures:
        - {value: 987654, unit: 人, what: ZQX-WHAT, basis: ZQX-BASIS}
      appearances:
        - {outlet: jcci-site, title: ZQX-APPEARANCE, url: "https://zqx.example/appearance", date: 2026-12-01}
      sources:
        - {title: ZQX-SOURCE, publisher: ZQX-PUBLISHER, url: "https://zqx.example/source", date: 2026-11-21}
      summary:
        short: ZQX-SHORT 雪割一華の催しを開く。
        medium: ZQX-MEDIUM 雪割一華の催しを開く。
        long: ZQX-LONG 雪割一華の催しを開く。
      image: {file: zqx.png, alt: ZQX-ALT, credit: ZQX-CREDIT, licence: ZQX-LICENCE, caption: ZQX-CAPTION}
      contact: {name: ZQX-CONTACT, phone: 029-987-6543, email: zqx@zqx.example}
      consent: {on: 2026-11-20, by: ZQX-CONSENT}
      ---

      ZQX-BODY 水戸商工会議所は雪割一華の催しを開く。約98万7654人、987654人が集まる。
      """;

  private static final String RELEASE =
      "2026-R001,ZQX-RELEASE 雪割一華,2026-11-20,2026-12-01T10:00,2023-II-1-01,ZQX課,https://zqx.example/r\n";
  private static final String BARE_RELEASE = "2026-R001,解禁前の資料,2026-11-20,2026-12-01T10:00,,,\n";
  private static final String PLACEMENT = "2026-I001,mito,%s,final,ready,5,%s,2026-11-20\n";

  private Secret() {}

  /** With everything that is secret. */
  static Path written(Path folder) throws IOException {
    Path content = common(folder);
    Path stories = Files.createDirectories(content.resolve("stories/2026"));
    Files.writeString(stories.resolve("mito-77.md"), FRONT_MATTER);
    Files.write(stories.resolve("zqx.png"), picture());
    append(content, "releases/2026.csv", releaseHead() + RELEASE);
    append(
        content,
        "placements/2026.csv",
        placementHead() + PLACEMENT.formatted(STORY, "https://zqx.example/i"));
    append(content, "link-checks.csv", "https://zqx.example/source,2026-11-20,broken,ZQX-CHECK\n");
    return content;
  }

  /** With the same story as a draft. */
  static Path drafted(Path folder) throws IOException {
    Path content = written(folder);
    Path story = content.resolve("stories/2026/mito-77.md");
    ContentCopy.edit(story, "publishAt: 2026-12-01T10:00", "publishedOn: 2026-11-21\ndraft: true");
    return content;
  }

  /** The same where nobody wrote the story, or what the release says. */
  static Path unwritten(Path folder) throws IOException {
    Path content = common(folder);
    append(content, "releases/2026.csv", releaseHead() + BARE_RELEASE);
    append(content, "placements/2026.csv", placementHead() + PLACEMENT.formatted("", ""));
    return content;
  }

  private static Path common(Path folder) throws IOException {
    Path content = ContentCopy.small(Files.createDirectories(folder));
    append(content, "press-clubs.csv", "sample-club,見本クラブ,\n");
    append(
        content,
        "deliveries/2026.csv",
        "release,club,deliveredAt,primary,copies\n2026-R001,sample-club,2026-11-20T10:00,true,30\n");
    append(
        content, "issues/2026.csv", "id,outlet,date,number\n2026-I001,kaigisho-news,2026-12-11,\n");
    return content;
  }

  private static String releaseHead() {
    return "id,title,date,embargoUntil,actionItem,contact,url\n";
  }

  private static String placementHead() {
    return "issue,chamber,story,manuscript,picture,page,url,updatedOn\n";
  }

  private static void append(Path content, String file, String rows) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + rows);
  }

  /** Noise that looks like no other picture, and a comment in the file. */
  private static byte[] picture() throws IOException {
    BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(77);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(noise, "png", png);
    return withComment(png.toByteArray());
  }

  /** A chunk tEXt right after IHDR (PNG specification, 11.3.3.3). */
  private static byte[] withComment(byte[] png) throws IOException {
    int afterHeader = 8 + 25;
    byte[] chunk = "tEXtComment\0ZQX-COMMENT".getBytes(US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(chunk);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(out);
    data.write(png, 0, afterHeader);
    data.writeInt(chunk.length - 4);
    data.write(chunk);
    data.writeInt((int) crc.getValue());
    data.write(png, afterHeader, png.length - afterHeader);
    return out.toByteArray();
  }
}
