package dev.kairan.publisher.share.draw;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Japanese fonts of this machine, those first that are drawn for Japanese text. */
final class InstalledFamilies {

  /** Looked for in this order, before any other family that has the letters. */
  private static final List<String> PREFERRED =
      List.of(
          "Noto Sans JP",
          "Noto Sans CJK JP",
          "Source Han Sans JP",
          "Source Han Sans",
          "Hiragino Sans",
          "Hiragino Kaku Gothic ProN",
          "BIZ UDPGothic",
          "BIZ UDGothic",
          "Yu Gothic",
          "Meiryo",
          "IPAexGothic",
          "IPAGothic",
          "TakaoPGothic",
          "VL PGothic",
          "VL Gothic",
          "MS PGothic");

  /** The platform's own names, behind which any font may stand. */
  private static final Set<String> LOGICAL =
      Set.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");

  /** A family without these is none for Japanese. */
  private static final String SPECIMEN = "商工会議所の計画と取り組み、カイラン「回覧」（Kairan 2023）";

  private InstalledFamilies() {}

  /** All of them; a family of CJK fonts that prefers another language's forms comes late. */
  static List<CardFont> japanese() {
    Set<String> installed =
        new TreeSet<>(
            List.of(
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getAvailableFontFamilyNames(Locale.ROOT)));
    Stream<String> others =
        installed.stream().filter(each -> !PREFERRED.contains(each) && !LOGICAL.contains(each));
    return Stream.concat(PREFERRED.stream().filter(installed::contains), others)
        .map(CardFont::new)
        .filter(font -> font.has(SPECIMEN))
        .toList();
  }
}
