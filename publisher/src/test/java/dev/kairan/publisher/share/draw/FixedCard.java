package dev.kairan.publisher.share.draw;

import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the picture that stands for pages without one of their own, and for stories where no
 * Japanese font is found. It is shipped, and so drawn anew only when its looks shall change:
 *
 * <pre>
 * java -cp "publisher/target/kairan/kairan.jar:publisher/target/kairan/lib/*:publisher/target/test-classes" \
 *     dev.kairan.publisher.share.draw.FixedCard publisher/src/main/resources/site/card.png
 * </pre>
 */
final class FixedCard {

  private static final Rectangle NAME = new Rectangle(396, 150, 760, 170);
  private static final Rectangle WORDS = new Rectangle(396, 320, 760, 80);
  private static final int BOXES = 8;

  private FixedCard() {}

  public static void main(String[] arguments) throws Exception {
    Files.write(Path.of(arguments[0]), png(InstalledFamilies.japanese().get(0)));
  }

  static byte[] png(CardFont font) {
    Canvas canvas = new Canvas();
    CardDrawing.seal(canvas, 236, 270, 124);
    canvas.stamp(
        NAME,
        Palette.ON_INK,
        graphics -> {
          graphics.setFont(font.bold(104));
          graphics.drawString("Kairan 回覧", NAME.x, 276);
        });
    canvas.stamp(
        WORDS,
        Palette.ON_SOFT,
        graphics -> {
          graphics.setFont(font.plain(44));
          graphics.drawString("商工会議所の計画と取り組み", WORDS.x + 4, 370);
        });
    boxes(canvas);
    return canvas.png();
  }

  /** The boxes of the circular, the first ones stamped. */
  private static void boxes(Canvas canvas) {
    int side = (Canvas.WIDTH - 2 * CardDrawing.MARGIN) / BOXES;
    int top = 462;
    int height = 104;
    for (int y : new int[] {top, top + height}) {
      canvas.fill(CardDrawing.MARGIN, y, side * BOXES + 2, 2, Palette.ON_LINE);
    }
    for (int box = 0; box <= BOXES; box++) {
      canvas.fill(CardDrawing.MARGIN + box * side, top, 2, height, Palette.ON_LINE);
    }
    for (int box : new int[] {0, 1, 2, 4}) {
      CardDrawing.seal(canvas, CardDrawing.MARGIN + box * side + side / 2, top + height / 2, 36);
    }
  }
}
