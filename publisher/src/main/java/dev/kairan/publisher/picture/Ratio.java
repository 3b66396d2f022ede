package dev.kairan.publisher.picture;

/** The shapes to which pictures are cut: those that search engines and web media ask for. */
public enum Ratio {
  WIDE(16, 9, 1600),
  CLASSIC(4, 3, 1200),
  SQUARE(1, 1, 1200);

  private final int across;
  private final int down;
  private final int mostWidth;

  Ratio(int across, int down, int mostWidth) {
    this.across = across;
    this.down = down;
    this.mostWidth = mostWidth;
  }

  int across() {
    return across;
  }

  int down() {
    return down;
  }

  /** The widest that it is published. */
  int mostWidth() {
    return mostWidth;
  }

  /** For file names: {@code 16x9}. */
  String code() {
    return across + "x" + down;
  }

  /** For people: 16:9. */
  public String label() {
    return across + ":" + down;
  }
}
