package dev.kairan.publisher.share.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The headlines of all stories, as they are set on their pictures. */
class TitlesTest {

  private static final int WIDTH = 1056;
  private static final int HEIGHT = 326;

  /** 行頭禁則 and 行末禁則 as newspapers keep them. */
  private static final String NEVER_FIRST =
      "、。，．・：；？！ー々ゝゞ゛゜’”）〕］｝〉》」』】％〜…‥" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

  private static final String NEVER_LAST = "‘“（〔［｛〈《「『【";

  private final CardFont font = InstalledFont.font();

  @Test
  void keepToTheirRoomAndToTheRulesOfLines() throws IOException {
    List<String> titles = titles();
    assertThat(titles).hasSizeGreaterThan(600);
    for (String title : titles) {
      TitleSetting set = TitleSetting.of(title, font::advance, WIDTH, HEIGHT);
      assertThat(solid(String.join("", set.lines()))).isEqualTo(solid(title));
      assertThat(set.height()).as(title).isLessThanOrEqualTo(HEIGHT);
      for (int i = 0; i < set.lines().size(); i++) {
        String line = set.lines().get(i);
        assertThat(widthByThePlatform(line, set.size())).as(line).isLessThanOrEqualTo(WIDTH);
        assertThat(NEVER_FIRST).as(title).doesNotContain(line.substring(0, 1));
        assertThat(NEVER_LAST).as(title).doesNotContain(line.substring(line.length() - 1));
        if (i > 0) {
          String seam = set.lines().get(i - 1) + "|" + line;
          boolean spaced =
              title.contains(seam.replace('|', ' ')) || title.contains(seam.replace('|', '　'));
          assertThat(spaced || !seam.matches(".*(?:[A-Za-z0-9]\\|[A-Za-z0-9]|[ァ-ー]\\|[ァ-ー]).*"))
              .as(seam)
              .isTrue();
        }
      }
    }
  }

  @Test
  void areCutOnlyWhereTheyAreFarTooLong() throws IOException {
    String longest = "商工会議所が開いた催しに".repeat(20);

    TitleSetting set = TitleSetting.of(longest, font::advance, WIDTH, HEIGHT);

    assertThat(set.height()).isLessThanOrEqualTo(HEIGHT);
    assertThat(String.join("", set.lines())).endsWith("…");
    assertThat(longest).startsWith(String.join("", set.lines()).replace("…", ""));
    assertThat(titles()).noneMatch(title -> title.endsWith("…"));
  }

  private double widthByThePlatform(String line, int size) {
    return font.bold(size)
        .getStringBounds(line, new FontRenderContext(null, true, true))
        .getWidth();
  }

  private static String solid(String text) {
    return text.replaceAll("[ 　]", "");
  }

  /** Read from the files, not through the program. */
  private static List<String> titles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../content/stories"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(TitlesTest::title)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private static Optional<String> title(Path story) {
    try (Stream<String> lines = Files.lines(story)) {
      return lines
          .filter(line -> line.startsWith("title: "))
          .findFirst()
          .map(line -> line.substring("title: ".length()).replace("\"", ""));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
