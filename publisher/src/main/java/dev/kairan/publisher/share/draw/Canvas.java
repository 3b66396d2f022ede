package dev.kairan.publisher.share.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A picture in the making, of the colours of the {@link Palette}. Letters and shapes are drawn as
 * grey masks, which the platform does fastest, and then stamped in a colour.
 */
final class Canvas {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int FULL = 0xff;

  private final byte[] pixels;

  /** All paper. */
  Canvas() {
    this(new byte[WIDTH * HEIGHT]);
  }

  private Canvas(byte[] pixels) {
    this.pixels = pixels;
  }

  Canvas copy() {
    return new Canvas(pixels.clone());
  }

  /** Fills a rectangle with one colour of the palette. */
  void fill(int x, int y, int width, int height, int colour) {
    for (int row = y; row < y + height; row++) {
      Arrays.fill(pixels, row * WIDTH + x, row * WIDTH + x + width, (byte) colour);
    }
  }

  /**
   * Stamps a drawing.
   *
   * @param colour place of a full colour in the palette, its steps before it
   * @param drawing draws in the coordinates of the whole picture; what lies outside is cut off
   */
  void stamp(Rectangle area, int colour, Consumer<Graphics2D> drawing) {
    byte[] mask = mask(area, drawing);
    for (int i = 0; i < mask.length; i++) {
      int step = step(mask[i]);
      if (step > 0) {
        pixels[at(area, i)] = (byte) (colour - Palette.STEPS + step);
      }
    }
  }

  /** Takes a drawing out of what was stamped in {@code colour}, down to the paper. */
  void cutOut(Rectangle area, int colour, Consumer<Graphics2D> drawing) {
    byte[] mask = mask(area, drawing);
    for (int i = 0; i < mask.length; i++) {
      int left = Palette.STEPS - step(mask[i]);
      if (left < Palette.STEPS) {
        pixels[at(area, i)] = (byte) (left == 0 ? 0 : colour - Palette.STEPS + left);
      }
    }
  }

  byte[] png() {
    return Png.of(WIDTH, HEIGHT, pixels, Palette.COLOURS);
  }

  private static int at(Rectangle area, int i) {
    return (area.y + i / area.width) * WIDTH + area.x + i % area.width;
  }

  private static int step(byte coverage) {
    return ((coverage & FULL) * Palette.STEPS + FULL / 2) / FULL;
  }

  private static byte[] mask(Rectangle area, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.translate(-area.x, -area.y);
    graphics.setColor(Color.WHITE);
    drawing.accept(graphics);
    graphics.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
