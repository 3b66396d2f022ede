package dev.kairan.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.picture.pixel.Part;
import java.awt.Rectangle;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where pictures are cut, against every other way of cutting them. */
class CutTest {

  @ParameterizedTest
  @EnumSource(Ratio.class)
  void isTheLargestPartOfThatShapeNearestToTheFocus(Ratio ratio) {
    Random random = new Random(11);
    for (int run = 0; run < 2_000; run++) {
      int width = 32 + random.nextInt(5000);
      int height = 32 + random.nextInt(5000);
      int x = random.nextInt(101);
      int y = random.nextInt(101);

      Cut cut = Cut.of(ratio, width, height, x, y);

      Part part = cut.from();
      Rectangle from = new Rectangle(part.x(), part.y(), part.width(), part.height());
      assertThat(new Rectangle(0, 0, width, height).contains(from)).isTrue();
      assertThat(from.width * ratio.down()).isEqualTo(from.height * ratio.across());
      assertThat(from.width + ratio.across() > width || from.height + ratio.down() > height)
          .as("no larger one fits")
          .isTrue();
      assertThat(distance(from.x, from.width, width, x))
          .isLessThanOrEqualTo(nearest(from.width, width, x));
      assertThat(distance(from.y, from.height, height, y))
          .isLessThanOrEqualTo(nearest(from.height, height, y));
      assertThat(cut.width() * ratio.down()).isEqualTo(cut.height() * ratio.across());
      assertThat(cut.width()).isEqualTo(Math.min(from.width, ratio.mostWidth()));
      assertThat(cut.half().width() * ratio.down()).isEqualTo(cut.half().height() * ratio.across());
    }
  }

  /** From the middle of the part to the focus. */
  private static double distance(int start, int part, int whole, int percent) {
    return Math.abs(start + part / 2.0 - whole * percent / 100.0);
  }

  /** Of all places, rounding apart. */
  private static double nearest(int part, int whole, int percent) {
    double nearest = Double.MAX_VALUE;
    for (int start = 0; start <= whole - part; start++) {
      nearest = Math.min(nearest, distance(start, part, whole, percent));
    }
    return nearest + 1;
  }

  @Test
  void keepsItsEdgeWhereTheFocusIsAtTheEdge() {
    assertThat(Cut.of(Ratio.SQUARE, 400, 300, 100, 50).from())
        .isEqualTo(new Part(100, 0, 300, 300));
    assertThat(Cut.of(Ratio.SQUARE, 400, 300, 0, 50).from()).isEqualTo(new Part(0, 0, 300, 300));
    assertThat(Cut.of(Ratio.SQUARE, 400, 300, 50, 0).from()).isEqualTo(new Part(50, 0, 300, 300));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, false", "31, 400, false", "32, 18, true", "8000, 17, false"})
  void doesNotCutWhatIsTooSmall(int width, int height, boolean fits) {
    assertThat(Cut.fits(Ratio.WIDE, width, height)).isEqualTo(fits);
  }
}
