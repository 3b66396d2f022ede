package dev.kairan.content.source.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.story.ImageFile.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images written by Java's own encoders, then shortened, disguised and damaged. */
class ImageFactsTest {

  private static final int SIZE_AT = 5;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsTheSizeOfAJpeg(boolean progressive) throws IOException, Refusal {
    assertThat(ImageFacts.of("a.jpg", Drawn.jpeg(progressive)))
        .isEqualTo(new ImageFacts(Format.JPEG, Drawn.WIDTH, Drawn.HEIGHT, 1));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_USHORT_GRAY
      })
  void readsTheSizeOfAPng(int type) throws IOException, Refusal {
    assertThat(ImageFacts.of("A.PNG", Drawn.png(type)))
        .isEqualTo(new ImageFacts(Format.PNG, Drawn.WIDTH, Drawn.HEIGHT, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsHowTheCameraWasHeld(int orientation) throws IOException, Refusal {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] exif = Drawn.exif(order, orientation);
      byte[] png =
          Drawn.png(
              Drawn.header(1, 1),
              Drawn.chunk("eXIf", exif),
              Drawn.chunk("IDAT", new byte[] {0}),
              Drawn.chunk("IEND", new byte[0]));

      assertThat(ImageFacts.of("a.jpeg", Drawn.withExif(Drawn.jpeg(false), exif)).orientation())
          .isEqualTo(orientation);
      assertThat(ImageFacts.of("a.png", png).orientation()).isEqualTo(orientation);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 4660})
  void takesAnOrientationThatIsNoneForUpright(int orientation) throws IOException, Refusal {
    byte[] exif = Drawn.exif(ByteOrder.BIG_ENDIAN, orientation);

    assertThat(ImageFacts.of("a.jpg", Drawn.withExif(Drawn.jpeg(false), exif)).orientation())
        .isEqualTo(1);
  }

  @Test
  void refusesAFileThatEndsEarlyWhereverItEnds() throws IOException {
    for (byte[] whole : new byte[][] {Drawn.jpeg(false), Drawn.jpeg(true)}) {
      for (int length = 3; length < whole.length; length++) {
        assertThat(refusal("a.jpg", Arrays.copyOf(whole, length))).isEqualTo(Rule.DAMAGED_IMAGE);
      }
    }
    byte[] whole = Drawn.png(BufferedImage.TYPE_INT_RGB);
    for (int length = PngWalk.SIGNATURE.length(); length < whole.length; length++) {
      assertThat(refusal("a.png", Arrays.copyOf(whole, length))).isEqualTo(Rule.DAMAGED_IMAGE);
    }
  }

  @Test
  void takesNoNoticeOfWhatFollowsTheEnd() throws IOException, Refusal {
    byte[] jpeg = Drawn.jpeg(false);
    byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 100);

    assertThat(ImageFacts.of("a.jpg", longer)).isEqualTo(ImageFacts.of("a.jpg", jpeg));
  }

  @Test
  void seesEveryChangedByteOfAPng() throws IOException {
    byte[] png = Drawn.png(BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < png.length; i++) {
      png[i] ^= 0x10;
      assertThat(refusal("a.png", png)).as("byte " + i).isNotNull();
      png[i] ^= 0x10;
    }
  }

  @Test
  void neverFailsButByRefusing() throws IOException {
    Random random = new Random(7);
    byte[] whole = Drawn.withExif(Drawn.jpeg(true), Drawn.exif(ByteOrder.LITTLE_ENDIAN, 6));
    int refused = 0;
    for (int run = 0; run < 20_000; run++) {
      byte[] damaged = whole.clone();
      for (int change = 0; change <= run % 4; change++) {
        damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt();
      }
      refused += refusal("a.jpg", damaged) == null ? 0 : 1;
    }
    assertThat(refused).isBetween(1, 19_999);
  }

  @ParameterizedTest
  @CsvSource({
    "a.jpg, BAD_IMAGE",
    "a.png, BAD_IMAGE",
    "a.svg, UNSUPPORTED_IMAGE",
    "a.webp, UNSUPPORTED_IMAGE",
    "a.HEIC, UNSUPPORTED_IMAGE",
    "a.gif, UNSUPPORTED_IMAGE",
  })
  void isNotDeceivedByAName(String name, Rule rule) {
    for (String text :
        new String[] {
          "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
          "<!doctype html><script>alert(1)</script>",
          "GIF89a\u0001",
          ""
        }) {
      assertThat(refusal(name, text.getBytes(UTF_8))).isEqualTo(rule);
    }
  }

  @Test
  void isNotDeceivedByTheOtherKind() throws IOException {
    assertThat(refusal("a.png", Drawn.jpeg(false))).isEqualTo(Rule.BAD_IMAGE);
    assertThat(refusal("a.jpg", Drawn.png(BufferedImage.TYPE_INT_RGB))).isEqualTo(Rule.BAD_IMAGE);
  }

  @Test
  void refusesABombWithoutUnpackingIt() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] line = new byte[1 + 30_000 / 8];
      for (int y = 0; y < 30_000; y++) {
        out.write(line);
      }
    }
    byte[] bomb =
        Drawn.png(
            Drawn.header(30_000, 30_000),
            Drawn.chunk("IDAT", packed.toByteArray()),
            Drawn.chunk("IEND", new byte[0]));

    assertThat(bomb.length).isLessThan(200_000);
    assertThat(refusal("a.png", bomb)).isEqualTo(Rule.OVERSIZED_IMAGE);
  }

  @ParameterizedTest
  @CsvSource({"8000, 8000,", "8000, 8001, OVERSIZED_IMAGE", "65535, 976,", "1, 65535,"})
  void knowsHowManyPixelsAreTooMany(int width, int height, @Nullable Rule rule) throws IOException {
    byte[] jpeg = Drawn.jpeg(false);
    int size = frame(jpeg) + SIZE_AT;
    jpeg[size] = (byte) (height >> 8);
    jpeg[size + 1] = (byte) height;
    jpeg[size + 2] = (byte) (width >> 8);
    jpeg[size + 3] = (byte) width;

    assertThat(refusal("a.jpg", jpeg)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCA, 0xCF})
  void refusesKindsThatNoDecoderReads(int kind) throws IOException {
    byte[] jpeg = Drawn.jpeg(false);
    jpeg[frame(jpeg) + 1] = (byte) kind;

    assertThat(refusal("a.jpg", jpeg)).isEqualTo(Rule.UNSUPPORTED_IMAGE);
  }

  @Test
  void refusesAJpegWithMoreScansThanAnyProgramWrites() throws IOException {
    byte[] jpeg = Drawn.jpeg(false);
    int scan = find(jpeg, 0xDA);
    int length = jpeg.length - 2 - scan;
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    many.write(jpeg, 0, scan);
    for (int i = 0; i < 101; i++) {
      many.write(jpeg, scan, length);
    }
    many.write(jpeg, jpeg.length - 2, 2);

    assertThat(refusal("a.jpg", many.toByteArray())).isEqualTo(Rule.DAMAGED_IMAGE);
  }

  private static int frame(byte[] jpeg) {
    return find(jpeg, 0xC0);
  }

  private static int find(byte[] jpeg, int marker) {
    for (int i = 0; i < jpeg.length - 1; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) marker) {
        return i;
      }
    }
    throw new AssertionError("no marker " + marker);
  }

  private static @Nullable Rule refusal(String name, byte[] bytes) {
    try {
      ImageFacts.of(name, bytes);
      return null;
    } catch (Refusal refusal) {
      Findings findings = new Findings();
      refusal.report(Location.ofFile(name), findings);
      return findings.problems().get(0).rule();
    }
  }
}
