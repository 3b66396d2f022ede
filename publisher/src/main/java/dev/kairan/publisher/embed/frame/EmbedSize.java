package dev.kairan.publisher.embed.frame;

/**
 * The kinds of embeds, each with the size in CSS pixels that its code and oEmbed state.
 *
 * <p>The height holds everything at any width from {@link #LEAST_WIDTH} up, so that whoever shows
 * an embed may choose the width alone: a sidebar of 300, a column of text of 400 to 728.
 */
public enum EmbedSize {
  /** A story. */
  STORY(400, 250),
  /** A chamber. */
  CHAMBER(400, 250),
  /** The newest stories of a feed. */
  LATEST(400, 500),
  /** The progress of a plan. */
  PROGRESS(400, 300);

  /** Narrower than a phone's column of text with its margins, no embed is shown well. */
  public static final int LEAST_WIDTH = 280;

  private final int width;
  private final int height;

  EmbedSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
