package dev.kairan.api;

import dev.kairan.content.story.Focus;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.ImageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file of a story's picture, as its editors put it there: never to be published itself. */
public final class Picture {

  private final ImageFile file;
  private final Focus focus;

  Picture(Image image) {
    this.file = image.original();
    this.focus = image.focus();
  }

  /** Of the file's bytes, in lower-case hex digits. */
  public String sha256() {
    return file.sha256();
  }

  /** True for a PNG, false for a JPEG. */
  public boolean png() {
    return file.format() == ImageFile.Format.PNG;
  }

  /** How it is to be turned to stand upright, 1 to 8 as in EXIF. */
  public int orientation() {
    return file.orientation();
  }

  /** In pixels, before it is turned. */
  public int storedWidth() {
    return file.width();
  }

  /** In pixels, before it is turned. */
  public int storedHeight() {
    return file.height();
  }

  /** In pixels, standing upright. */
  public int width() {
    return file.shownWidth();
  }

  /** In pixels, standing upright. */
  public int height() {
    return file.shownHeight();
  }

  /** What must stay in sight when it is cropped: percent from the left. */
  public int focusX() {
    return focus.x();
  }

  /** What must stay in sight when it is cropped: percent from the top. */
  public int focusY() {
    return focus.y();
  }

  /**
   * The file itself.
   *
   * @throws IOException when it is gone, or no longer the one that the content was read with
   */
  public byte[] bytes() throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    if (!HexFormat.of().formatHex(digest(bytes)).equals(file.sha256())) {
      throw new IOException("changed since the content was read: " + file.path());
    }
    return bytes;
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
