package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text side by side must never be mixed without a word. */
class PdfLayoutTest {

  @TempDir Path folder;
  private final PdfPages pages = new PdfPages();

  @AfterEach
  void close() throws Exception {
    pages.close();
  }

  @Test
  void warnsOnceForTheTablesOfAPage() throws Exception {
    pages.text(50, 720, "１．重点事業");
    pages.text(50, 700, "霧の朝市").text(150, 700, "谷の品を並べる市を").text(350, 700, "通年");
    pages.text(150, 686, "広場で開く").text(350, 686, "（冬を除く）");
    pages.text(50, 672, "帳簿の相談").text(150, 672, "相談の窓口を開く").text(350, 672, "毎月");
    pages.text(50, 658, "案内板の設置").text(150, 658, "二十か所に立てる").text(350, 658, "秋");
    pages.page();

    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(Rule.UNCERTAIN_LAYOUT);
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.toString()).contains("谷の品を並べる市を　通年");
            });
  }

  @Test
  void warnsOfFootnotes() throws Exception {
    pages.text(50, 700, "・霧の朝市を開く").text(130, 704, 6, "1").text(133, 700, "。").page();

    assertThat(problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo(Rule.UNCERTAIN_LAYOUT));
  }

  @Test
  void takesNumbersBulletsAndPageNumbersForNoTable() throws Exception {
    for (int i = 0; i < 6; i++) {
      int y = 700 - 14 * i;
      pages.text(50, y, "（１）").text(110, y, "谷の商いを厚くする").text(400, y, "1" + i);
      pages.text(50, y - 200, "・").text(80, y - 200, "帳簿の相談会を、毎月開く。");
    }
    pages.text(50, 400, "霧ヶ谷商工会議所").text(300, 400, "令和７年度事業計画");
    pages.page();

    assertThat(problems()).isEmpty();
  }

  private List<Problem> problems() throws Exception {
    Path file = Files.write(folder.resolve("plan.pdf"), pages.bytes());
    Findings findings = new Findings();
    assertThat(DocumentReader.read(file, findings)).isNotNull();
    return findings.problems();
  }
}
