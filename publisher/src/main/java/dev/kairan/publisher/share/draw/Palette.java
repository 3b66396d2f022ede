package dev.kairan.publisher.share.draw;

/**
 * The few colours of a picture: those of the site by day, and the steps between them that make the
 * edges of letters smooth. Few colours make small files.
 */
final class Palette {

  static final int PAPER = 0xfaf7f0;
  static final int INK = 0x25211b;
  static final int RED = 0xb7282e;
  static final int SOFT = 0x625a4e;
  static final int LINE = 0x958a78;

  /** How many steps there are from the ground to the colour of a letter. */
  static final int STEPS = 2;

  /** Places of the full colours in {@link #COLOURS}, each after the steps that lead to it. */
  static final int ON_INK = STEPS;

  static final int ON_RED = ON_INK + STEPS;
  static final int ON_SOFT = ON_RED + STEPS;
  static final int ON_LINE = ON_SOFT + 1;

  static final int[] COLOURS = colours();

  private Palette() {}

  private static int[] colours() {
    int[] colours = new int[ON_LINE + 1];
    colours[0] = PAPER;
    ramp(colours, ON_INK, INK);
    ramp(colours, ON_RED, RED);
    ramp(colours, ON_SOFT, SOFT);
    colours[ON_LINE] = LINE;
    return colours;
  }

  /** Puts the steps from paper to {@code colour} before and at the place of the full colour. */
  private static void ramp(int[] colours, int place, int colour) {
    for (int step = 1; step <= STEPS; step++) {
      colours[place - STEPS + step] = between(PAPER, colour, step);
    }
  }

  private static int between(int from, int to, int step) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int start = (from >> shift) & 0xff;
      int end = (to >> shift) & 0xff;
      mixed |= ((start * (STEPS - step) + end * step) / STEPS) << shift;
    }
    return mixed;
  }
}
