package dev.kairan.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files as cameras, printers and programs write them, with what must not be published. */
public final class Photo {

  /** The colours of the four quarters: top left, top right, bottom left, bottom right. */
  public static final List<Color> QUARTERS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

  /** What cameras and programs say beside the picture. */
  public static final String SECRET = "SECRET-PLACE-35.6812N-139.7671E";

  private Photo() {}

  /** Four quarters of one colour each. */
  public static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    for (int i = 0; i < QUARTERS.size(); i++) {
      brush.setColor(QUARTERS.get(i));
      brush.fillRect(
          i % 2 == 0 ? 0 : width / 2,
          i < 2 ? 0 : height / 2,
          i % 2 == 0 ? width / 2 : width - width / 2,
          i < 2 ? height / 2 : height - height / 2);
    }
    brush.dispose();
    return image;
  }

  /** One colour, given as stored. */
  public static BufferedImage plain(int width, int height, int type, Color colour) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(colour);
    brush.fillRect(0, 0, width, height);
    brush.dispose();
    return image;
  }

  /** As the sensor of a camera that is held in one of the eight ways sees {@code upright}. */
  public static BufferedImage seenBy(int orientation, BufferedImage upright) {
    int w = upright.getWidth();
    int h = upright.getHeight();
    boolean side = orientation > 4;
    BufferedImage stored =
        new BufferedImage(side ? h : w, side ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        // CIPA DC-008: where the 0th row and column of what is stored are on the upright picture.
        int column = orientation == 2 || orientation == 3 ? w - 1 - x : x;
        int row = orientation == 3 || orientation == 4 ? h - 1 - y : y;
        int tallColumn = orientation == 7 || orientation == 8 ? h - 1 - y : y;
        int tallRow = orientation == 6 || orientation == 7 ? w - 1 - x : x;
        stored.setRGB(side ? tallColumn : column, side ? tallRow : row, upright.getRGB(x, y));
      }
    }
    return stored;
  }

  public static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
    return jpeg(new IIOImage(image, null, null), progressive);
  }

  private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0.97f);
    how.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** As printers send it: Adobe's CMYK, each sample stored as what is left of white. */
  public static byte[] cmyk(int width, int height, int... ink) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    int[] left = new int[4];
    for (int i = 0; i < left.length; i++) {
      left[i] = 255 - ink[i];
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, left);
      }
    }
    byte[] bare = jpeg(new IIOImage(raster, null, null), false);
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    return inserted(bare, segment(0xEE, adobe));
  }

  /** With the profile of a colour space of linear light. */
  public static byte[] withLinearProfile(byte[] jpeg) {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] head = "ICC_PROFILE\0\1\1".getBytes(ISO_8859_1);
    byte[] whole = ByteBuffer.allocate(head.length + profile.length).put(head).put(profile).array();
    return inserted(jpeg, segment(0xE2, whole));
  }

  /** With EXIF (an orientation, a maker and a place), XMP and a comment. */
  public static byte[] withMetadata(byte[] jpeg, int orientation) {
    byte[] xmp =
        ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>").getBytes(UTF_8);
    byte[] exif =
        ByteBuffer.allocate(6 + exif(orientation).length)
            .put("Exif\0\0".getBytes(US_ASCII))
            .put(exif(orientation))
            .array();
    byte[] all = inserted(jpeg, segment(0xFE, SECRET.getBytes(UTF_8)));
    all = inserted(all, segment(0xED, ("Photoshop 3.0\0" + SECRET).getBytes(US_ASCII)));
    all = inserted(all, segment(0xE1, xmp));
    return inserted(all, segment(0xE1, exif));
  }

  private static byte[] exif(int orientation) {
    byte[] secret = (SECRET + "\0").getBytes(US_ASCII);
    return ByteBuffer.allocate(56 + secret.length)
        .put("MM".getBytes(US_ASCII))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 3)
        .put(new byte[] {1, 0x0F, 0, 2})
        .putInt(secret.length)
        .putInt(50)
        .put(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0})
        .put(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8})
        .putInt(0)
        .put(secret)
        .array();
  }

  private static byte[] segment(int marker, byte[] data) {
    return ByteBuffer.allocate(data.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (data.length + 2))
        .put(data)
        .array();
  }

  private static byte[] inserted(byte[] jpeg, byte[] segment) {
    return ByteBuffer.allocate(jpeg.length + segment.length)
        .put(jpeg, 0, 2)
        .put(segment)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** With EXIF, XMP and two texts. */
  public static byte[] png(BufferedImage image, int orientation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    byte[] bare = out.toByteArray();
    int afterHeader = 8 + 25;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bare, 0, afterHeader);
    all.writeBytes(chunk("eXIf", exif(orientation)));
    all.writeBytes(chunk("tEXt", ("Comment\0" + SECRET).getBytes(ISO_8859_1)));
    all.writeBytes(chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + SECRET).getBytes(ISO_8859_1)));
    all.write(bare, afterHeader, bare.length - afterHeader);
    return all.toByteArray();
  }

  /** Grey with transparency, as programs for charts and logos write it. */
  public static byte[] greyPng(int width, int height, int grey, int alpha) {
    byte[] lines = new byte[height * (1 + 2 * width)];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * (1 + 2 * width) + 1 + 2 * x;
        lines[at] = (byte) grey;
        lines[at + 1] = (byte) alpha;
      }
    }
    return png(width, height, packed(lines));
  }

  /** Whole by its check sums, but its pixels are nonsense. */
  public static byte[] brokenPng(int width, int height) {
    return png(width, height, "no deflated data".getBytes(US_ASCII));
  }

  private static byte[] packed(byte[] lines) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] png(int width, int height, byte[] packed) {
    byte[] kind = {8, 4, 0, 0, 0};
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1));
    all.writeBytes(
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(kind).array()));
    all.writeBytes(chunk("IDAT", packed));
    all.writeBytes(chunk("IEND", new byte[0]));
    return all.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(US_ASCII));
    sum.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(type.getBytes(US_ASCII))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }
}
