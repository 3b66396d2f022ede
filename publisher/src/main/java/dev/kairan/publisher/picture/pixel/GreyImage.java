package dev.kairan.publisher.picture.pixel;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Grey pictures with transparency, which Java would take for linear light and show too bright. */
final class GreyImage {

  private static final int GREY_AND_ALPHA = 2;
  private static final int WIDE_SAMPLE = 16;
  private static final int BYTE = 8;

  private GreyImage() {}

  /** The same picture, its samples taken for the values that screens show. */
  static BufferedImage plain(BufferedImage image) {
    boolean affected =
        image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && image.getRaster().getNumBands() == GREY_AND_ALPHA;
    return affected ? copy(image) : image;
  }

  private static BufferedImage copy(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage plain = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Raster samples = image.getRaster();
    int shift = image.getColorModel().getComponentSize(0) == WIDE_SAMPLE ? BYTE : 0;
    int[] row = new int[width * GREY_AND_ALPHA];
    int[] pixels = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      samples.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int grey = row[GREY_AND_ALPHA * x] >> shift;
        int alpha = row[GREY_AND_ALPHA * x + 1] >> shift;
        pixels[x] = alpha << 24 | grey << 16 | grey << 8 | grey;
      }
      plain.setRGB(0, y, width, 1, pixels, 0, width);
    }
    return plain;
  }
}
