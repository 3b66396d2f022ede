package dev.kairan.content.official.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.text.DocumentFormat;
import dev.kairan.content.official.text.OfficialText;
import dev.kairan.content.official.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Plans whose levels are marked otherwise: what becomes chapter, section, sub-heading, item. */
class OtherLayoutsTest {

  private static final String TITLE = "霧ヶ浜商工会議所 2026年度事業計画\n";

  private final Findings findings = new Findings();

  @Test
  void countsAsManyChaptersAsThereAre() {
    StringBuilder plan = new StringBuilder(TITLE);
    for (int chapter = 1; chapter <= 49; chapter++) {
      plan.append("第").append(chapter).append("章　霧の仕事").append("\n１．町の仕事\n○店を訪ねる。\n");
    }

    Outline outline = read(plan.toString());

    assertThat(outline.chapters()).hasSize(49);
    assertThat(outline.chapters().get(39).code()).isEqualTo("XL");
    assertThat(outline.chapters().get(48).code()).isEqualTo("XLIX");
  }

  @Test
  void mapsThreeNumberedLevelsToChapterSectionAndSubheading() {
    Outline outline =
        read(
            TITLE
                + """
                Ⅰ　基本方針
                霧の浜を、歩いて楽しい町にする。
                Ⅱ　重点項目
                １．経営支援の強化
                （１）伴走型支援の推進
                ①経営革新計画の策定支援
                ②事業承継の推進
                （２）創業支援
                ①創業塾の開催
                Ⅲ　事業内容
                １．総務
                （１）会員増強運動の実施
                """);
    assertThat(outline.policyHeading()).extracting(Passage::text).isEqualTo("基本方針");
    assertThat(outline.chapters()).extracting(Outline.Chapter::label).containsExactly("Ⅱ", "Ⅲ");
    assertThat(subheadings(outline)).containsExactly("I-1-S1 伴走型支援の推進", "I-1-S2 創業支援");
    assertThat(items(outline))
        .containsExactly(
            "I-1-01 経営革新計画の策定支援", "I-1-02 事業承継の推進", "I-1-03 創業塾の開催", "II-1-01 会員増強運動の実施");
  }

  @Test
  void takesBracketsOverFreshNumbersForChapters() {
    Outline outline =
        read(
            TITLE
                + """
                【経営支援】
                １．窓口相談
                ・相談を毎日受ける。
                ２．金融
                ・融資を支える。
                【地域振興】
                １．まつり
                ・夏のまつりを開く。
                """);
    assertThat(outline.chapters())
        .extracting(chapter -> chapter.heading().text())
        .containsExactly("経営支援", "地域振興");
    assertThat(items(outline))
        .containsExactly("I-1-01 相談を毎日受ける。", "I-2-01 融資を支える。", "II-1-01 夏のまつりを開く。");
  }

  @Test
  void gathersSectionsWithoutChaptersUnderTheTitle() {
    Outline outline = read(TITLE + "１．経営支援\n・窓口相談\n２．地域振興\n・夏のまつり\n・朝市\n");
    assertThat(outline.chapters()).hasSize(1);
    assertThat(outline.chapters().get(0).heading().text()).isEqualTo("霧ヶ浜商工会議所 2026年度事業計画");
    assertThat(items(outline)).containsExactly("I-1-01 窓口相談", "I-2-01 夏のまつり", "I-2-02 朝市");
  }

  @Test
  void takesParagraphsForItemsWhereNothingMarksThemAndSaysSo() {
    Outline outline = read(TITLE + "Ⅰ．経営支援\n１．窓口\n　相談を毎日受ける。\n　専門家を派遣する。\n２．金融\n　融資を支える。\n");
    assertThat(items(outline))
        .containsExactly("I-1-01 相談を毎日受ける。", "I-1-02 専門家を派遣する。", "I-2-01 融資を支える。");
    assertThat(rules()).contains(Rule.UNCERTAIN_HEADING);
  }

  @Test
  void keepsListsInsideAnItem() {
    Outline outline = read(TITLE + "Ⅰ．商い\n○網を張る。\n・春の網\n・秋の網\n○舟を出す。\n○魚を売る。\n");
    assertThat(items(outline))
        .containsExactly("I-0-01 網を張る。\n・春の網\n・秋の網", "I-0-02 舟を出す。", "I-0-03 魚を売る。");
  }

  @Test
  void believesNoSheetsThatContradictTheContentsList() {
    String contents = "目次\nⅠ．商い・・・・1\nⅡ．暮らし・・・・4\nⅢ．学び・・・・4\n";
    Outline outline = read(TITLE + contents + "\fⅠ．商い\n○網。\n\fⅡ．暮らし\n○舟。\nⅢ．学び\n○本。\n");
    assertThat(outline.items())
        .extracting(item -> item.wording().page())
        .containsExactly(null, 4, null);
    assertThat(rules()).containsExactly(Rule.UNCERTAIN_PAGE);
  }

  @Test
  void saysWhichRowOfTheContentsListIsMissing() {
    read(TITLE + "目次\nⅠ．商い・・・・1\nⅡ．暮らし・・・・1\nⅠ．商い\n○網。\n");
    assertThat(findings.problems())
        .filteredOn(problem -> problem.rule() == Rule.CONTENTS_MISMATCH)
        .extracting(Problem::line)
        .containsExactly(4);
  }

  private List<Rule> rules() {
    return findings.problems().stream().map(Problem::rule).toList();
  }

  private static List<String> items(Outline outline) {
    return outline.items().stream().map(i -> i.code() + " " + i.wording().text()).toList();
  }

  private static List<String> subheadings(Outline outline) {
    return outline.sections().stream()
        .flatMap(section -> section.subheadings().stream())
        .map(subheading -> subheading.code() + " " + subheading.heading().text())
        .toList();
  }

  private Outline read(String text) {
    List<TextLine> lines = new ArrayList<>();
    int sheet = 1;
    for (String line : text.split("\n", -1)) {
      sheet += line.startsWith("\f") ? 1 : 0;
      lines.add(new TextLine(lines.size() + 1, sheet, line.replace("\f", ""), false));
    }
    OfficialText official = new OfficialText("plan.txt", DocumentFormat.PLAIN_TEXT, lines, sheet);
    return Objects.requireNonNull(OutlineReader.read(official, findings));
  }
}
