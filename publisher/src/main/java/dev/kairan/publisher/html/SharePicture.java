package dev.kairan.publisher.html;

/**
 * The picture that stands for a page where somebody shares its address: a PNG.
 *
 * @param href root-relative address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, in words
 */
public record SharePicture(String href, int width, int height, String alt) {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;

  /** A picture in the one size that networks show whole: 1200 by 630. */
  public static SharePicture at(String href, String alt) {
    return new SharePicture(href, WIDTH, HEIGHT, alt);
  }
}
