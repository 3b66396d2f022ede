package dev.kairan.publisher.share.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With letters that are as wide as high, except those of ASCII, which are half as wide. */
class LinesTest {

  @ParameterizedTest
  @CsvSource({
    "会議所が開いた、祭り, 8, 会議所が開いた、|祭り",
    "港のまちで「朝市」を, 6, 港のまちで|「朝市」を",
    "創立50周年の式典, 6, 創立50周年の|式典",
    "会員のDXを助ける, 4, 会員の|DXを|助ける"
  })
  void endsLinesWhereWordsEnd(String text, int width, String expected) {
    List<String> lines = Lines.of(text, LinesTest::advance, width, 4).orElseThrow().lines();

    assertThat(String.join("", lines)).isEqualTo(text);
    assertThat(String.join("|", lines)).isEqualTo(expected);
  }

  @Test
  void findsTheCheapestOfAllWays() {
    for (String text : List.of("三木市の「金物まつり」に10万人が来た", "港でカニ、祭りで花火。", "あいうえおかきくけこ")) {
      for (int width = 5; width < 12; width++) {
        Optional<Lines> found = Lines.of(text, LinesTest::advance, width, 4);
        double cheapest = cheapest(text, width, 4);
        assertThat(found.isPresent()).as("%s in %d", text, width).isEqualTo(cheapest < 1e9);
        found.ifPresent(
            lines ->
                assertThat(lines.cost()).as(lines.toString()).isCloseTo(cheapest, within(1e-9)));
      }
    }
  }

  @Test
  void saysWhereATextDoesNotFit() {
    assertThat(Lines.of("ABCDEFGHIJKLMN", LinesTest::advance, 3, 9)).isEmpty();
    assertThat(Lines.of("あいうえおかきくけこ", LinesTest::advance, 3, 3)).isEmpty();
  }

  /** By trying every way to cut the text, each measured by setting it in exactly these lines. */
  private static double cheapest(String text, int width, int most) {
    double least = Double.POSITIVE_INFINITY;
    for (int cuts = 0; cuts < 1 << (text.length() - 1); cuts++) {
      if (Integer.bitCount(cuts) < most) {
        least = Math.min(least, cost(cut(text, cuts), width));
      }
    }
    return least;
  }

  private static List<String> cut(String text, int cuts) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      if (to == text.length() || ((cuts >> (to - 1)) & 1) == 1) {
        lines.add(text.substring(from, to));
        from = to;
      }
    }
    return lines;
  }

  private static double cost(List<String> lines, int width) {
    double cost = 2 * (lines.size() - 1);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      double length = line.codePoints().mapToDouble(LinesTest::advance).sum();
      double ragged = 6 * Math.pow((width - length) / width, 2);
      if (length > width) {
        return Double.POSITIVE_INFINITY;
      }
      if (i == lines.size() - 1) {
        return cost + ragged / 2 + (i > 0 && length < width / 4.0 ? 8 : 0);
      }
      int seam = Seam.cost(line.charAt(line.length() - 1), lines.get(i + 1).charAt(0));
      cost = seam == Seam.NEVER ? Double.POSITIVE_INFINITY : cost + ragged + seam;
    }
    throw new AssertionError("no lines");
  }

  private static double advance(int character) {
    return character < 0x80 ? 0.5 : 1;
  }
}
