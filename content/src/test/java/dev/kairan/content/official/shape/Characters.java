package dev.kairan.content.official.shape;

import java.text.Normalizer;
import java.util.Random;

/** What happens to the characters of a document on its way to us. */
enum Characters {
  AS_THEY_ARE,
  DECOMPOSED,
  COMPATIBILITY,
  COMPATIBILITY_DECOMPOSED,
  HALF_WIDTH_FIGURES,
  HALF_WIDTH_PARENTHESES,
  OTHER_WAVE_DASH;

  /** True where the reader can give the wording just as the original has it. */
  boolean keepWording() {
    return this == AS_THEY_ARE || this == DECOMPOSED;
  }

  String of(String text) {
    return switch (this) {
      case AS_THEY_ARE -> text;
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case COMPATIBILITY -> Normalizer.normalize(text, Normalizer.Form.NFKC);
      case COMPATIBILITY_DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFKD);
      case HALF_WIDTH_FIGURES -> halfWidthFigures(text);
      case HALF_WIDTH_PARENTHESES -> text.replace('（', '(').replace('）', ')');
      case OTHER_WAVE_DASH -> text.replace('～', '\u301c');
    };
  }

  private static String halfWidthFigures(String text) {
    StringBuilder half = new StringBuilder();
    text.chars().forEach(c -> half.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return half.toString();
  }

  static Characters random(Random random) {
    return Layout.pick(values(), random);
  }
}
