package dev.kairan.api.oracle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Queries made at random of words that texts have, often spelt otherwise, and of some they lack.
 */
public final class RandomQueries {

  private static final List<String> STRANGE =
      List.of(
          "\"",
          "\"\"",
          "'",
          "*",
          ".",
          "OR",
          "AND",
          "NOT",
          "NEAR(",
          "NEAR(観光 防災, 3)",
          "観光*",
          "{title} : 観光",
          "title:観光",
          "-",
          "ー",
          "～",
          "^観光",
          "(",
          "+",
          "\\",
          "%",
          "_",
          ";",
          "--",
          "🎉",
          "👨‍👩‍👧",
          "\uD842",
          "\uDFB7",
          "\uE000",
          "\u0000",
          "゛",
          "㌽",
          "㈱",
          "ﷺ",
          "é",
          "e\u0301",
          "İ",
          "ς",
          "取組",
          "取組み",
          "取り組み",
          "取組む",
          "取り",
          "組み",
          "\uFFFD",
          "a",
          "0",
          "ゔ",
          "々",
          "〆",
          "ヶ",
          "、",
          "。",
          "…");

  private static final Map<String, String> HALF_WIDTH = halfWidth();

  private final List<String> lines;
  private final Map<String, List<String>> olderForms;
  private final Random random;

  public RandomQueries(SearchOracle oracle, Random random) {
    this.lines =
        oracle.texts().stream()
            .flatMap(text -> text.places().stream())
            .flatMap(List::stream)
            .filter(line -> !line.isBlank())
            .toList();
    this.olderForms =
        ReaderEye.oldForms().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    this.random = random;
  }

  /** Full-width katakana and how it is written in half width. */
  private static Map<String, String> halfWidth() {
    Map<String, String> half = new LinkedHashMap<>();
    for (char kana = 'ｦ'; kana <= 'ﾝ'; kana++) {
      for (String mark : List.of("", "ﾞ", "ﾟ")) {
        String full = Normalizer.normalize(kana + mark, Normalizer.Form.NFKC);
        if (full.length() == 1) {
          half.put(full, kana + mark);
        }
      }
    }
    return half;
  }

  public String next() {
    int words = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
    String line = pick(lines);
    List<String> query = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      if (random.nextInt(20) == 0) {
        query.add(pick(STRANGE));
      } else {
        query.add(respelt(cut(random.nextBoolean() ? line : pick(lines))));
      }
    }
    return query.stream().collect(Collectors.joining(pick(List.of(" ", "　", " \t", "  "))));
  }

  /** One or two characters half of the time, seldom many. */
  private String cut(String line) {
    int[] letters = line.codePoints().toArray();
    int most = pick(List.of(1, 2, 2, 3, 4, 6, 12));
    int from = random.nextInt(letters.length);
    int to = Math.min(letters.length, from + most);
    return new String(letters, from, to - from);
  }

  private String respelt(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> each(word, c -> c >= 0x3041 && c <= 0x3096 ? Character.toString(c + 96) : null);
      case 2 ->
          each(
              word,
              c -> HALF_WIDTH.get(Character.toString(c >= 0x3041 && c <= 0x3096 ? c + 96 : c)));
      case 3 -> each(word, c -> c > 0x20 && c < 0x7F ? Character.toString(c + 0xFEE0) : null);
      case 4 -> each(word, this::older);
      case 5 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      default -> word;
    };
  }

  private @Nullable String older(int letter) {
    List<String> older = olderForms.get(Character.toString(letter));
    return older == null ? null : pick(older);
  }

  private interface Spelling {
    @Nullable String of(int letter);
  }

  private static String each(String word, Spelling spelling) {
    return word.codePoints()
        .mapToObj(
            c -> {
              String other = spelling.of(c);
              return other == null ? Character.toString(c) : other;
            })
        .collect(Collectors.joining());
  }

  private <V> V pick(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
