package dev.kairan.content.source.image;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.story.ImageFile.Format;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the structure of an image says.
 *
 * @param width in pixels as stored
 * @param height in pixels as stored
 * @param orientation 1 to 8 as in EXIF
 */
public record ImageFacts(Format format, int width, int height, int orientation) {

  /** The longest file that is read: larger than any that a camera of a chamber writes. */
  public static final long MOST_BYTES = 30_000_000;

  /** What a decoder would have to hold; a small file can claim far more. */
  static final long MOST_PIXELS = 64_000_000;

  private static final long MEGA = 1_000_000;
  private static final long TEN_THOUSAND = 10_000;

  /**
   * Reads a file from its first byte to its last mark.
   *
   * @param name whose extension says what it should be
   * @throws Refusal when it is not that, is damaged, too large, or no decoder at hand reads it
   */
  public static ImageFacts of(String name, byte[] bytes) throws Refusal {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean jpeg = extension.equals("jpg") || extension.equals("jpeg");
    if (!jpeg && !extension.equals("png")) {
      throw new Refusal(Rule.UNSUPPORTED_IMAGE, name, extension.toUpperCase(Locale.ROOT));
    }
    if (!(jpeg ? startsWith(bytes, "\u00FF\u00D8\u00FF") : startsWith(bytes, PngWalk.SIGNATURE))) {
      throw new Refusal(Rule.BAD_IMAGE, name);
    }
    try {
      ImageFacts facts = jpeg ? new JpegWalk(bytes).facts() : new PngWalk(bytes).facts();
      facts.checkSize(name);
      return facts;
    } catch (Unsupported kind) {
      throw new Refusal(Rule.UNSUPPORTED_IMAGE, name, kind.what());
    } catch (IndexOutOfBoundsException endsEarly) {
      throw new Refusal(Rule.DAMAGED_IMAGE, name);
    }
  }

  /** The refusal of a file that is not even read. */
  public static Refusal tooLong(String name, long bytes) {
    return new Refusal(Rule.OVERSIZED_IMAGE, name, bytes / MEGA + " MB", MOST_BYTES / MEGA + " MB");
  }

  private void checkSize(String name) throws Refusal {
    long pixels = (long) width * height;
    if (pixels > MOST_PIXELS) {
      throw new Refusal(Rule.OVERSIZED_IMAGE, name, megapixels(pixels), megapixels(MOST_PIXELS));
    }
  }

  private static Phrase megapixels(long pixels) {
    return new Phrase(
        String.format(Locale.ROOT, "%,d万画素", pixels / TEN_THOUSAND),
        String.format(Locale.ROOT, "%.2f megapixels", (double) pixels / MEGA));
  }

  private static boolean startsWith(byte[] bytes, String latin) {
    int length = Math.min(bytes.length, latin.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(latin);
  }

  /** A kind of JPEG or PNG that decoders do not read. */
  static final class Unsupported extends Exception {

    private static final long serialVersionUID = 1;

    private final String kind;

    Unsupported(String kind) {
      super(kind, null, false, false);
      this.kind = kind;
    }

    String what() {
      return kind;
    }
  }
}
