package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Picture;
import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.picture.Photo;
import dev.kairan.publisher.picture.PictureFile;
import dev.kairan.publisher.picture.PictureWork;
import dev.kairan.publisher.picture.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of pictures as a reader gets them, decoded again and looked through byte by byte. */
class PublishedPicturesTest {

  private static final int TOLERANCE = 12;

  static List<String> paths() {
    return PhotoSite.files().keySet().stream()
        .filter(path -> path.matches("stories/.*/image.*"))
        .toList();
  }

  @Test
  void areSevenOfEachPictureAndOneOfATinyOne() {
    Map<String, Integer> counts = new TreeMap<>();
    paths().forEach(path -> counts.merge(path.split("/", -1)[1], 1, Integer::sum));

    assertThat(counts).hasSize(8 + PhotoSite.TURNED.size());
    counts.forEach(
        (story, count) ->
            assertThat(count).as(story).isEqualTo(story.equals(PhotoSite.TINY) ? 1 : 7));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void holdNothingButThePicture(String path) {
    byte[] bytes = Objects.requireNonNull(PhotoSite.files().get(path));

    assertThat(path.endsWith(".png") ? chunks(bytes) : segments(bytes))
        .isSubsetOf("JFIF", "DB", "C0", "C4", "DA", "D9", "IHDR", "IDAT", "IEND");
    assertThat(new String(bytes, ISO_8859_1))
        .doesNotContain(Photo.SECRET, "Exif", "xmp", "ICC", "Adobe", "Photoshop");
  }

  /** Markers from the first to the last, that of APP0 by its name. */
  private static List<String> segments(byte[] jpeg) {
    List<String> markers = new ArrayList<>();
    int at = 2;
    while (at < jpeg.length) {
      int marker = jpeg[at + 1] & 0xFF;
      if (marker == 0xE0) {
        markers.add(new String(jpeg, at + 4, 4, ISO_8859_1));
      } else {
        markers.add(Integer.toHexString(marker).toUpperCase(Locale.ROOT));
      }
      if (marker == 0xD9) {
        assertThat(at + 2).as("nothing behind the end").isEqualTo(jpeg.length);
        return markers;
      }
      at += 2 + ByteBuffer.wrap(jpeg).getShort(at + 2);
      while (marker == 0xDA && (jpeg[at] != (byte) 0xFF || jpeg[at + 1] == 0)) {
        at++;
      }
    }
    throw new AssertionError("no end");
  }

  private static List<String> chunks(byte[] png) {
    List<String> types = new ArrayList<>();
    for (int at = 8; at < png.length; at += 12 + ByteBuffer.wrap(png).getInt(at)) {
      types.add(new String(png, at + 4, 4, ISO_8859_1));
    }
    return types;
  }

  @ParameterizedTest
  @CsvSource({
    "image.jpg, 4000, 3000",
    "image-16x9.jpg, 1600, 900",
    "image-16x9-small.jpg, 800, 450",
    "image-4x3.jpg, 1200, 900",
    "image-4x3-small.jpg, 600, 450",
    "image-1x1.jpg, 1200, 1200",
    "image-1x1-small.jpg, 600, 600",
  })
  void haveTheirShapeToThePixel(String name, int width, int height) throws IOException {
    BufferedImage image = decode(PhotoSite.WHOLE, name);

    assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(width + "x" + height);
  }

  @ParameterizedTest
  @CsvSource({
    "image.jpg, 640, 480",
    "image-16x9.jpg, 640, 360",
    "image-4x3.jpg, 640, 480",
    "image-1x1.jpg, 480, 480",
    "image-1x1-small.jpg, 240, 240",
  })
  void areNeverEnlarged(String name, int width, int height) throws IOException {
    BufferedImage image = decode(PhotoSite.BARE, name);

    assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(width + "x" + height);
  }

  static List<Integer> orientations() {
    return IntStream.rangeClosed(1, PhotoSite.TURNED.size()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void standUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
    BufferedImage image = decode(PhotoSite.TURNED.get(orientation - 1), "image.jpg");

    assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo("320x200");
    assertQuarters(image);
    assertQuarters(decode(PhotoSite.TURNED.get(orientation - 1), "image-16x9.jpg"));
    assertQuarters(decode(PhotoSite.TURNED.get(orientation - 1), "image-1x1-small.jpg"));
  }

  @Test
  void showWhatTheEditorsWantInSight() throws IOException {
    BufferedImage square = decode(PhotoSite.WHOLE, "image-1x1.jpg");
    BufferedImage wide = decode(PhotoSite.WHOLE, "image-16x9.jpg");

    // 3000 of 4000 columns from the right: the border of the quarters is at a third, not in the
    // middle.
    assertColour(square, 380, 100, Color.RED);
    assertColour(square, 420, 100, Color.GREEN);
    assertColour(square, 420, 620, Color.YELLOW);
    // 2250 of 3000 lines from the top: the border is at two thirds.
    assertColour(wide, 780, 580, Color.RED);
    assertColour(wide, 780, 620, Color.BLUE);
  }

  @Test
  void ofPrintersHaveTheColoursOfTheirInks() throws IOException {
    Color cyan = new Color(decode(PhotoSite.CMYK, "image.jpg").getRGB(100, 100));

    assertThat(cyan.getRed()).isLessThan(60);
    assertThat(cyan.getGreen()).isBetween(120, 255);
    assertThat(cyan.getBlue()).isBetween(190, 255);
  }

  @Test
  void ofAnotherColourSpaceLookAsTheyDidThere() throws IOException {
    // IEC 61966-2-1: half of the light is 188 of 255.
    assertColour(decode(PhotoSite.LINEAR, "image.jpg"), 100, 100, new Color(188, 188, 188));
    assertColour(decode(PhotoSite.LINEAR, "image-4x3.jpg"), 100, 100, new Color(188, 188, 188));
  }

  @Test
  void keepTheirTransparencyForThePressAndLieOnWhiteElsewhere() throws IOException {
    BufferedImage full = decode(PhotoSite.TRANSPARENT, "image.png");
    BufferedImage cut = decode(PhotoSite.TRANSPARENT, "image-4x3.jpg");

    // Turned upside down by its EXIF: what was top left is bottom right.
    assertThat(full.getRGB(300, 220) >>> 24).isZero();
    assertThat(full.getRGB(10, 10)).isEqualTo(Color.YELLOW.getRGB());
    assertColour(cut, 300, 220, Color.WHITE);
    assertColour(cut, 10, 10, Color.YELLOW);
  }

  @Test
  void inGreyAreAsBrightAsTheyWere() throws IOException {
    assertColour(decode(PhotoSite.GREY, "image.png"), 50, 50, new Color(128, 128, 128));
    assertColour(decode(PhotoSite.GREY, "image-1x1.jpg"), 50, 50, new Color(128, 128, 128));
  }

  @Test
  void mayBeTooSmallToCut() throws IOException {
    BufferedImage tiny = decode(PhotoSite.TINY, "image.png");

    assertThat(tiny.getWidth() + "x" + tiny.getHeight()).isEqualTo("20x12");
    assertThat(new Color(tiny.getRGB(0, 0))).isEqualTo(Color.RED);
  }

  @Test
  void areNowhereOnceTheirUseHasEndedOrTheStoryIsWithdrawn() {
    assertThat(PhotoSite.answers().pictures().byStory())
        .doesNotContainKeys(PhotoSite.EXPIRED, PhotoSite.WITHDRAWN)
        .containsKey(PhotoSite.LAST_DAY);
    PhotoSite.files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, UTF_8))
                    .as(path)
                    .doesNotContain("見本写真社 " + PhotoSite.EXPIRED, "見本写真社 " + PhotoSite.WITHDRAWN)
                    .doesNotContain(PhotoSite.EXPIRED + "/image", PhotoSite.WITHDRAWN + "/image"));
  }

  @Test
  void areTheSameBytesWhereverTheyAreMade(@TempDir Path folder) throws Exception {
    SortedMap<String, Picture> some = PhotoSite.ORIGINALS.tailMap(PhotoSite.TURNED.get(7));
    assertThat(some).isNotEmpty();
    Pictures again = new PictureWork(FileCache.in(folder)).develop(some);

    for (String story : some.keySet()) {
      for (PictureFile file : Objects.requireNonNull(again.of(story)).files().toList()) {
        assertThat(file.file()).hasBinaryContent(PhotoSite.file(story, file.name()));
      }
    }
  }

  private static void assertQuarters(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    for (int i = 0; i < Photo.QUARTERS.size(); i++) {
      int x = i % 2 == 0 ? w / 4 : w - 1 - w / 4;
      int y = i < 2 ? h / 4 : h - 1 - h / 4;
      assertColour(image, x, y, Photo.QUARTERS.get(i));
    }
  }

  private static void assertColour(BufferedImage image, int x, int y, Color expected) {
    Color found = new Color(image.getRGB(x, y));
    assertThat(
            List.of(
                Math.abs(found.getRed() - expected.getRed()),
                Math.abs(found.getGreen() - expected.getGreen()),
                Math.abs(found.getBlue() - expected.getBlue())))
        .as(x + "," + y + ": " + found + " for " + expected)
        .allMatch(difference -> difference <= TOLERANCE);
  }

  private static BufferedImage decode(String story, String name) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PhotoSite.file(story, name)));
  }
}
