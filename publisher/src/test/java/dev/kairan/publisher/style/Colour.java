package dev.kairan.publisher.style;

/** A colour of sRGB, each part from 0 to 1. */
record Colour(double red, double green, double blue) {

  /** A colour as {@code #rgb} or {@code #rrggbb}. */
  static Colour of(String hex) {
    int digits = hex.length() == 4 ? 1 : 2;
    return new Colour(part(hex, 0, digits), part(hex, 1, digits), part(hex, 2, digits));
  }

  private static double part(String hex, int index, int digits) {
    int from = 1 + index * digits;
    String part = hex.substring(from, from + digits);
    return Integer.parseInt(digits == 1 ? part + part : part, 16) / 255.0;
  }

  /** WCAG 2.2, "relative luminance". */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** WCAG 2.2, "contrast ratio". */
  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }
}
