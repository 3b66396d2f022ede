package dev.kairan.publisher.picture.pixel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A part of a picture, made smaller without losing what is fine in it. */
final class Scaled {

  private Scaled() {}

  /**
   * The part on white, for a format that knows nothing transparent. Halved as often as can be: only
   * then does every pixel of the original count.
   */
  static BufferedImage of(BufferedImage image, Part of, int width, int height) {
    BufferedImage part = image.getSubimage(of.x(), of.y(), of.width(), of.height());
    int type = image.getType();
    while (part.getWidth() >= 2 * width) {
      part = draw(part, new BufferedImage(part.getWidth() / 2, part.getHeight() / 2, type));
    }
    return draw(part, new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
  }

  private static BufferedImage draw(BufferedImage from, BufferedImage to) {
    Graphics2D brush = to.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    if (!to.getColorModel().hasAlpha()) {
      brush.setColor(Color.WHITE);
      brush.fillRect(0, 0, to.getWidth(), to.getHeight());
    }
    brush.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
    brush.dispose();
    return to;
  }
}
