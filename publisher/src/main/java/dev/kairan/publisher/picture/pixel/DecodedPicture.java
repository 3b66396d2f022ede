package dev.kairan.publisher.picture.pixel;

import dev.kairan.api.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A picture in memory as people see it: upright, in sRGB, without anything beside its pixels. */
public final class DecodedPicture {

  private final BufferedImage upright;
  private final boolean png;

  private DecodedPicture(BufferedImage upright, boolean png) {
    this.upright = upright;
    this.png = png;
  }

  /**
   * Decodes the file.
   *
   * @throws IOException when it can't be read, changed meanwhile, or is no such picture
   */
  public static DecodedPicture of(Picture picture) throws IOException {
    return new DecodedPicture(UprightImage.of(picture), picture.png());
  }

  /** The whole picture in the format that it had. */
  public byte[] whole() throws IOException {
    return png ? Encoded.png(upright) : Encoded.jpeg(upright, Encoded.FOR_THE_PRESS);
  }

  /** A part of it as JPEG, on white, made as small as asked. */
  public byte[] part(Part part, int width, int height) throws IOException {
    return Encoded.jpeg(Scaled.of(upright, part, width, height), Encoded.FOR_SCREENS);
  }
}
