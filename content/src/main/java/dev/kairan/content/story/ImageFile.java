package dev.kairan.content.story;

import java.nio.file.Path;

/**
 * The file of a picture as an editor put it there, never published itself.
 *
 * @param path where it lies on this machine
 * @param sha256 of its bytes, in lower-case hex digits
 * @param width in pixels as stored
 * @param height in pixels as stored
 * @param orientation how it is to be turned to stand upright, 1 to 8 as in EXIF
 */
public record ImageFile(
    Path path, String sha256, Format format, int width, int height, int orientation) {

  /** EXIF 2.32, 4.6.4: from 5 on, what is stored as a row is shown as a column. */
  private static final int FIRST_ON_ITS_SIDE = 5;

  /** How it is stored. */
  public enum Format {
    JPEG,
    PNG
  }

  /** In pixels as it is shown. */
  public int shownWidth() {
    return orientation < FIRST_ON_ITS_SIDE ? width : height;
  }

  /** In pixels as it is shown. */
  public int shownHeight() {
    return orientation < FIRST_ON_ITS_SIDE ? height : width;
  }
}
