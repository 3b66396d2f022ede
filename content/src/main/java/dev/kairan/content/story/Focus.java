package dev.kairan.content.story;

/**
 * What must stay in sight when a picture is cropped.
 *
 * @param x percent from the left
 * @param y percent from the top
 */
public record Focus(int x, int y) {

  /** The middle. */
  public static final Focus CENTRE = new Focus(50, 50);
}
