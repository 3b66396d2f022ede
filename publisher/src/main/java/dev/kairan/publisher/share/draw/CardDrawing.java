package dev.kairan.publisher.share.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a story as the sheet of a circular: the headline, and below it the boxes in which each
 * house signs, the last one stamped.
 */
final class CardDrawing {

  static final int MARGIN = 72;

  private static final int RIGHT = Canvas.WIDTH - MARGIN;
  private static final int BOXES_TOP = 462;
  private static final int BOXES_HEIGHT = 112;
  private static final int RULE = 2;
  private static final int WHO_WIDTH = 560;
  private static final int STAMP_WIDTH = BOXES_HEIGHT;
  private static final int TOPICS_LEFT = MARGIN + WHO_WIDTH;
  private static final int STAMP_LEFT = RIGHT - STAMP_WIDTH;
  private static final int PADDING = 20;
  private static final int SMALL = 22;

  private static final Rectangle BRAND = new Rectangle(MARGIN, 44, 700, 56);
  private static final Rectangle SAMPLE = new Rectangle(800, 44, RIGHT - 800, 56);
  private static final Rectangle TITLE = new Rectangle(MARGIN, 116, RIGHT - MARGIN, 326);

  private final CardFont font;
  private final Canvas sheet;

  CardDrawing(CardFont font) {
    this.font = font;
    this.sheet = sheet(font);
  }

  byte[] png(CardText text) {
    Canvas canvas = sheet.copy();
    title(canvas, text.title());
    box(canvas, MARGIN, WHO_WIDTH, text.who());
    box(canvas, TOPICS_LEFT, STAMP_LEFT - TOPICS_LEFT, text.topics());
    if (text.sample()) {
      canvas.stamp(
          SAMPLE,
          Palette.ON_RED,
          graphics -> {
            graphics.setFont(font.bold(34));
            int width = (int) (34 * width("見本データ"));
            graphics.drawString("見本データ", RIGHT - width, 84);
          });
    }
    return canvas.png();
  }

  private void title(Canvas canvas, String title) {
    TitleSetting set = TitleSetting.of(title, font::advance, TITLE.width, TITLE.height);
    canvas.stamp(
        TITLE,
        Palette.ON_INK,
        graphics -> {
          int top = TITLE.y + (TITLE.height - set.height()) / 2;
          lines(graphics, font.bold(set.size()), set.lines(), TITLE.x, top, set.leading());
        });
  }

  /** A box below its label, its text in one or two lines. */
  private void box(Canvas canvas, int left, int width, String text) {
    int room = width - 2 * PADDING;
    BoxSetting set = BoxSetting.of(text, font::advance, room);
    int top = BOXES_TOP + SMALL + PADDING;
    Rectangle area = new Rectangle(left + PADDING, top, room, BOXES_HEIGHT - SMALL - PADDING - 6);
    canvas.stamp(
        area,
        Palette.ON_INK,
        graphics -> {
          int from = top + (area.height - set.height()) / 2;
          lines(graphics, font.plain(set.size()), set.lines(), area.x, from, set.leading());
        });
  }

  private static void lines(
      Graphics2D graphics, Font font, List<String> lines, int x, int top, int leading) {
    graphics.setFont(font);
    // The square of a Japanese letter stands with 0.88 of its height above the base line.
    double base = top + (leading - font.getSize()) / 2.0 + 0.88 * font.getSize();
    for (int i = 0; i < lines.size(); i++) {
      graphics.drawString(lines.get(i), x, (float) (base + i * leading));
    }
  }

  private double width(String text) {
    return text.codePoints().mapToDouble(font::advance).sum();
  }

  /** What is the same on all pictures. */
  private static Canvas sheet(CardFont font) {
    Canvas canvas = new Canvas();
    seal(canvas, MARGIN + 26, 72, 26);
    canvas.stamp(
        BRAND,
        Palette.ON_INK,
        graphics -> {
          graphics.setFont(font.bold(32));
          graphics.drawString("Kairan 回覧", MARGIN + 68, 83);
        });
    boxes(canvas);
    label(canvas, font, "会議所", MARGIN);
    label(canvas, font, "テーマ", TOPICS_LEFT);
    seal(canvas, STAMP_LEFT + STAMP_WIDTH / 2, BOXES_TOP + BOXES_HEIGHT / 2, 38);
    return canvas;
  }

  private static void boxes(Canvas canvas) {
    for (int y : new int[] {BOXES_TOP, BOXES_TOP + BOXES_HEIGHT}) {
      canvas.fill(MARGIN, y, RIGHT - MARGIN, RULE, Palette.ON_LINE);
    }
    for (int x : new int[] {MARGIN, TOPICS_LEFT, STAMP_LEFT, RIGHT}) {
      canvas.fill(x, BOXES_TOP, RULE, BOXES_HEIGHT + RULE, Palette.ON_LINE);
    }
  }

  private static void label(Canvas canvas, CardFont font, String label, int left) {
    Rectangle area = new Rectangle(left + PADDING, BOXES_TOP + 8, 200, SMALL + 8);
    canvas.stamp(
        area,
        Palette.ON_SOFT,
        graphics -> {
          graphics.setFont(font.plain(SMALL));
          graphics.drawString(label, area.x, area.y + SMALL);
        });
  }

  /** The stamp of the circular, as in the site's icon: 回 without a font. */
  static void seal(Canvas canvas, int x, int y, int radius) {
    Rectangle area = new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
    canvas.stamp(
        area,
        Palette.ON_RED,
        graphics -> graphics.fill(new Ellipse2D.Double(area.x, area.y, area.width, area.height)));
    canvas.cutOut(
        area,
        Palette.ON_RED,
        graphics -> {
          graphics.setStroke(new BasicStroke(radius * 3 / 22f));
          square(graphics, x, y, radius * 10.5 / 22);
          square(graphics, x, y, radius * 4.5 / 22);
        });
  }

  private static void square(Graphics2D graphics, int x, int y, double half) {
    graphics.draw(new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half));
  }
}
