package dev.kairan.publisher.picture.pixel;

import dev.kairan.api.Picture;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture to sRGB and turns it as its camera said. */
final class UprightImage {

  private UprightImage() {}

  /**
   * The picture as people see it; of a PNG with what is transparent in it.
   *
   * @throws IOException when the file can't be read, changed meanwhile, or is no such picture
   */
  static BufferedImage of(Picture picture) throws IOException {
    BufferedImage stored = decode(picture);
    int type = picture.png() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR;
    if (picture.orientation() == 1 && stored.getType() == type) {
      return stored;
    }
    BufferedImage upright = new BufferedImage(picture.width(), picture.height(), type);
    draw(GreyImage.plain(stored), upright, turn(picture.orientation(), stored));
    return upright;
  }

  private static void draw(BufferedImage from, BufferedImage to, AffineTransform turn) {
    Graphics2D brush = to.createGraphics();
    brush.drawImage(from, turn, null);
    brush.dispose();
  }

  private static BufferedImage decode(Picture picture) throws IOException {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(picture.png() ? "png" : "jpeg");
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != picture.storedWidth()
          || reader.getHeight(0) != picture.storedHeight()) {
        throw new IIOException("not of the size that its structure says");
      }
      return reader.read(0);
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new IIOException("broken", broken);
    } finally {
      reader.dispose();
    }
  }

  /** EXIF 2.32, 4.6.4, Orientation: where the stored row 0 and column 0 belong. */
  private static AffineTransform turn(int orientation, BufferedImage stored) {
    int w = stored.getWidth();
    int h = stored.getHeight();
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
