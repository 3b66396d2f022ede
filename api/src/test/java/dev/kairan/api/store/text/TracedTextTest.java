package dev.kairan.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracedTextTest {

  /** Characters that NFKC changes together with their neighbours, or into several. */
  private static final List<String> PARTS =
      List.of(
          "a",
          "Σ",
          "İ",
          "e",
          "\u0301",
          "\u0323",
          "\u3099",
          "\u309A",
          "ﾞ",
          "ﾟ",
          "か",
          "カ",
          "ｶ",
          "ﾊ",
          "ー",
          "㌽",
          "㈱",
          "①",
          "ﬁ",
          "Å",
          "ﷺ",
          "ᄀ",
          "ᅡ",
          "ᆨ",
          "가",
          "ﾡ",
          "ￂ",
          "取組",
          "取",
          "組",
          "り",
          "み",
          "む",
          "髙",
          "𠮷",
          "\uD842",
          "\uDFB7",
          "葛\uDB40\uDD00",
          "\u200B",
          "゛",
          " ",
          "　",
          "\n",
          "神",
          "\u0F71",
          "\u0F72",
          "\u1100",
          "\u0B47",
          "\u0B3E",
          "🎉",
          "👨‍👩‍👧");

  @Test
  void foldsAsFoldedTextDoesAndNamesThePartsInOrder() {
    Random random = new Random(9);
    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      TracedText traced = TracedText.of(text);
      String folded = FoldedText.of(text);

      assertThat(traced.folded()).isEqualTo(folded);
      BitSet places = traced.places();
      for (int at = 0; at < folded.length(); at++) {
        assertThat(traced.start(at)).isLessThan(traced.end(at));
        assertThat(traced.end(at)).isLessThanOrEqualTo(text.length());
        assertThat(places.get(traced.start(at))).isTrue();
        if (at > 0) {
          assertThat(traced.start(at)).isGreaterThanOrEqualTo(traced.start(at - 1));
        }
      }
    }
  }

  /** Where a word is found, what it was found in reads like the word, or a little more. */
  @Test
  void leadsBackToWhatReadsTheSame() {
    Random random = new Random(10);
    for (int i = 0; i < 20_000; i++) {
      TracedText traced = TracedText.of(text(random));
      int length = traced.folded().length();
      if (length == 0) {
        continue;
      }
      int from = random.nextInt(length);
      int to = from + random.nextInt(length - from);
      String source = traced.text().substring(traced.start(from), traced.end(to));

      assertThat(FoldedText.of(source).replace("み", "").replace("り", ""))
          .contains(traced.folded().substring(from, to + 1).replace("み", "").replace("り", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "地元の㌽カード, いん, ㌽",
    "ｶﾞｲﾄﾞ付き, がいど, ｶﾞｲﾄﾞ",
    "か\u3099くせい, がく, か\u3099く",
    "取組の輪, 取り組みの, 取組の",
    "取組の輪, り, 取",
    "取組の輪, み, 組",
    "葛\uDB40\uDD00城市, 葛, 葛\uDB40\uDD00",
    "𠮷野川, 吉, 𠮷",
    "水\u200B戸, 水戸, 水\u200B戸"
  })
  void knowsWhatAWordWasFoundIn(String text, String word, String source) {
    TracedText traced = TracedText.of(text);
    int at = traced.folded().indexOf(word);

    assertThat(text.substring(traced.start(at), traced.end(at + word.length() - 1)))
        .isEqualTo(source);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      if (random.nextInt(4) == 0) {
        int c = random.nextInt(0x20000);
        text.append(c >= 0xD800 && c < 0xE000 ? "" : Character.toString(c));
      } else {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
    }
    return text.toString();
  }
}
