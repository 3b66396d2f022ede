package dev.kairan.publisher.page;

import dev.kairan.api.SearchLetters;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.SiteAnswers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries of words that texts of the site have, often spelt otherwise, and of some they lack. */
final class RandomQueries {

  private static final List<String> STRANGE =
      List.of(
          "\"",
          "\"\"",
          "'",
          "*",
          ".",
          "...",
          "OR",
          "AND",
          "NOT",
          "NEAR(",
          "観光*",
          "title:観光",
          "-",
          "ー",
          "～",
          "〜",
          "^",
          "(",
          "+",
          "\\",
          "%",
          "_",
          ";",
          "--",
          "<b>",
          "&amp;",
          "#",
          "?q=1",
          "🎉",
          "👨‍👩‍👧",
          "\uD842",
          "\uDFB7",
          "𠮷",
          "\uE000",
          "\0",
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
          "取組んだ",
          "取り",
          "組み",
          "取組取組",
          "取",
          "組",
          "\uFFFD",
          "a",
          "0",
          "０",
          "ゔ",
          "ｳﾞ",
          "ﾞ",
          "々",
          "〆",
          "ヶ",
          "ヵ",
          "ゕ",
          "、",
          "。",
          "…",
          "　",
          "\u200B",
          "葛\uDB40\uDD00城",
          "の",
          "ない言葉",
          "zzz",
          "観光",
          "まちづくり",
          "カフェ",
          "お茶カフェ",
          "商工会議所",
          "水戸",
          "ミト",
          "ﾐﾄ",
          "1",
          "2023",
          "ＤＸ",
          "國",
          "會議所",
          "\u0000観",
          "あ\tい",
          "a\u00A0b");

  private final List<String> lines;
  private final Map<String, List<String>> otherForms = new HashMap<>();
  private final Map<String, String> halfWidth = new HashMap<>();
  private final Random random;

  RandomQueries(SiteAnswers answers, Random random) {
    this.random = random;
    this.lines =
        Stream.concat(
                answers.stories().stream().flatMap(RandomQueries::written),
                answers.searchTexts().stream().flatMap(RandomQueries::folded))
            .filter(line -> !line.isBlank())
            .toList();
    SearchLetters.folded()
        .forEach(
            (letter, folded) ->
                otherForms
                    .computeIfAbsent(Character.toString(folded), form -> new ArrayList<>())
                    .add(Character.toString(letter)));
    for (char kana = 'ｦ'; kana <= 'ﾝ'; kana++) {
      for (String mark : List.of("", "ﾞ", "ﾟ")) {
        String full = Normalizer.normalize(kana + mark, Normalizer.Form.NFKC);
        if (full.length() == 1) {
          halfWidth.put(full, kana + mark);
        }
      }
    }
  }

  private static Stream<String> written(Story story) {
    return Stream.of(story.title(), story.summary().medium(), story.summary().full());
  }

  private static Stream<String> folded(SearchText text) {
    String all = text.title().replace("\u001F", "") + text.summary() + "\n" + text.body();
    return Arrays.stream(all.split("\n", -1));
  }

  String next() {
    int kind = random.nextInt(40);
    if (kind == 0) {
      return random
          .ints(6 + random.nextInt(6), 0, lines.size())
          .mapToObj(i -> cut(lines.get(i), 2))
          .collect(Collectors.joining(" "));
    }
    if (kind == 1) {
      return lines.get(random.nextInt(lines.size())).repeat(2 + random.nextInt(5));
    }
    int words = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
    String line = pick(lines);
    List<String> query = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      int most = pick(List.of(1, 2, 2, 3, 4, 6, 8, 12));
      String word = cut(random.nextInt(3) == 0 ? pick(lines) : line, most);
      query.add(random.nextInt(8) == 0 ? pick(STRANGE) : respelt(word));
    }
    return String.join(pick(List.of(" ", "　", " \t", "  ")), query);
  }

  private String cut(String line, int most) {
    int[] letters = line.codePoints().toArray();
    int from = random.nextInt(letters.length);
    return new String(letters, from, Math.min(most, letters.length - from));
  }

  private String respelt(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> each(word, RandomQueries::katakana);
      case 2 -> each(word, c -> halfWidth.get(katakana(c)));
      case 3 -> each(word, c -> c > 0x20 && c < 0x7F ? Character.toString(c + 0xFEE0) : null);
      case 4 -> each(word, this::other);
      case 5 -> Normalizer.normalize(word, Normalizer.Form.NFD);
      default -> word;
    };
  }

  private static String katakana(int c) {
    return Character.toString(c >= 0x3041 && c <= 0x3096 ? c + 96 : c);
  }

  private @Nullable String other(int letter) {
    List<String> forms = otherForms.get(Character.toString(letter));
    return forms == null ? null : pick(forms);
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
