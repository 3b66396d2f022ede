package dev.kairan.publisher.share.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {

  private static final int PAPER = 0xfffaf7f0;
  private static final CardText TEXT =
      new CardText("網走商工会議所、会員企業のDXへ3年計画を始動　夏まつりは人出伸びる", "網走商工会議所（北海道）", "デジタル化", false);

  private final CardPainter painter = InstalledFont.painter();

  @Test
  void drawsInsideTheMargins() throws IOException {
    BufferedImage picture = picture(TEXT);

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    for (int y = 0; y < 630; y++) {
      for (int x : new int[] {0, 40, 71, 1131, 1160, 1199}) {
        assertThat(picture.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(PAPER);
      }
    }
    assertThat(drawn(picture, 116, 442)).isGreaterThan(20_000);
    assertThat(drawn(picture, 580, 630)).isZero();
  }

  @Test
  void drawsTheSameBytesAgainAndOthersForOtherWords() {
    byte[] png = painter.paint(TEXT).orElseThrow();

    assertThat(painter.paint(TEXT)).contains(png);
    assertThat(png.length).isLessThan(20_000);
    assertThat(painter.paint(new CardText(TEXT.title(), TEXT.who(), TEXT.topics(), true)))
        .get()
        .isNotEqualTo(png);
    assertThat(painter.paint(new CardText(TEXT.title(), "", "", false))).isPresent();
  }

  @Test
  void drawsNothingWhereAShapeIsMissing() {
    String unknown = Character.toString(0x10fffd);

    assertThat(painter.paint(new CardText("題名" + unknown, "会議所", "", false))).isEmpty();
    assertThat(painter.paint(new CardText("題名", "会議所" + unknown, "", false))).isEmpty();
    assertThat(painter.paint(new CardText("題名", "会議所", unknown, false))).isEmpty();
  }

  @Test
  void thePictureWithoutWordsIsShippedInTheSameSize() throws IOException {
    byte[] shipped = Files.readAllBytes(Path.of("src/main/resources/site/card.png"));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shipped));

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(shipped.length).isLessThan(20_000);
    assertThat(picture.getRGB(0, 0)).isEqualTo(PAPER);
  }

  private BufferedImage picture(CardText text) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(painter.paint(text).orElseThrow()));
  }

  /** How many pixels of these rows are not paper. */
  private static long drawn(BufferedImage picture, int from, int to) {
    return IntStream.range(from * 1200, to * 1200)
        .filter(i -> picture.getRGB(i % 1200, i / 1200) != PAPER)
        .count();
  }
}
