package dev.kairan.content.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The written files, as another YAML reader than ours sees them. */
class DraftFilesTest {

  private static final String MARK = "【未記入】";
  private static final PlanDraft DRAFT = SampleDraft.draft();

  @Test
  void writesThePlanItsSectionsAndTheWording() {
    assertThat(DRAFT.files())
        .extracting(DraftFile::path)
        .containsExactly(
            "plan.yaml",
            "sections/K-0.yaml",
            "sections/I-1.yaml",
            "sections/I-2.yaml",
            "official.yaml");
  }

  @Test
  void saysInThePlanWhatTheDocumentSays() {
    Map<?, ?> plan = load("plan.yaml");

    assertThat(plan.get("fiscalYear")).isEqualTo(2025);
    assertThat(plan.get("title")).isEqualTo("全国里海会議所 2025年度事業計画");
    assertThat(plan.get("theme")).isEqualTo("潮目を読む: 2025年の挑戦");
    assertThat(plan.get("subtitle")).isEqualTo(MARK);
    assertThat(plan.get("adoptedOn")).isEqualTo("2025-03-12");
    assertThat(plan.get("source"))
        .isEqualTo(Map.of("publisher", "全国里海会議所", "title", "全国里海会議所 2025年度事業計画", "pages", 3));
    assertThat(plan.get("counts"))
        .isEqualTo(
            Map.of("chapters", 2, "groups", 1, "sections", 3, "subheadings", 1, "actionItems", 4));
    assertThat(plan.get("basicPolicy")).isEqualTo(MARK + "\n");
    Map<?, ?> chapter = (Map<?, ?>) ((List<?>) Objects.requireNonNull(plan.get("chapters"))).get(1);
    assertThat(chapter.get("label")).isEqualTo("Ⅰ");
    assertThat(chapter.get("sections"))
        .isEqualTo(
            List.of(
                Map.of("id", "2025-I-1", "actionItems", 2),
                Map.of("id", "2025-I-2", "actionItems", 1)));
  }

  @Test
  void marksWhatPeopleMustWrite() {
    Map<?, ?> section = load("sections/I-2.yaml");
    assertThat(section.get("intro")).isEqualTo(MARK);
    assertThat(section.get("introEn")).isEqualTo(MARK);
    assertThat(section.get("page")).isEqualTo(MARK);
    assertThat(items("sections/I-1.yaml"))
        .allSatisfy(
            item ->
                assertThat(List.of("title", "titleEn", "summary", "summaryEn"))
                    .allSatisfy(field -> assertThat(item.get(field)).isEqualTo(MARK)));
  }

  @Test
  void writesEveryFactOfAnItem() {
    Map<?, ?> request = items("sections/I-1.yaml").get(0);
    assertThat(request.get("subheading")).isEqualTo("2025-I-1-S1");
    assertThat(request.get("page")).isEqualTo(2);
    assertThat(request.get("schedules"))
        .isEqualTo(
            List.of(
                Map.of(
                    "kind", "schedule",
                    "literal", "９月",
                    "what", "税制措置の要望: 国へ",
                    "start", "2025-09-01",
                    "end", "2025-09-30",
                    "precision", "month",
                    "qualifiers", List.of("planned", "about"),
                    "note", "暦の月。")));
    assertThat(request.get("partners")).isEqualTo(List.of("国"));
    assertThat(request.get("schemes")).isEqualTo(List.of("磯法"));

    List<?> targets = (List<?>) items("sections/I-1.yaml").get(1).get("targets");
    assertThat(targets)
        .extracting(target -> ((Map<?, ?>) target).get("kind"))
        .isEqualTo(List.of("count", "share", "growth", "date", "text"));
    assertThat(Objects.requireNonNull(targets).get(2))
        .isEqualTo(
            Map.of(
                "kind", "growth",
                "literal", "2.5%増",
                "what", "売上",
                "start", "2025-04-01",
                "end", "2026-03-31",
                "percent", 2.5,
                "baselineStart", "2024-04-01",
                "baselineEnd", "2025-03-31"));
    assertThat(items("sections/I-2.yaml").get(0).get("events"))
        .isEqualTo(
            List.of(
                Map.of(
                    "name", "里海大会2026 in 高松",
                    "place", "香川県高松市",
                    "start", "2026-02-01",
                    "end", "2026-02-28",
                    "precision", "month",
                    "organiser", "里海会議所"),
                Map.of("name", "懇談会")));
  }

  @Test
  void keepsTheWordingInTheOrderOfTheDocument() {
    Map<?, ?> official = load("official.yaml");

    assertThat(official.get("document"))
        .isEqualTo(Map.of("title", "全国里海会議所 2025年度事業計画", "file", "plan2025.txt"));
    assertThat(official.get("wording"))
        .isEqualTo(
            List.of(
                Map.of("id", "2025", "page", 1, "text", "浜の商いは細る一方である。\nそれでも舟を出す。"),
                Map.of("id", "2025-K", "heading", "海水温への支援", "page", 2),
                Map.of("id", "2025-K-0", "heading", "海水温への支援", "page", 2),
                Map.of("id", "2025-K-0-01", "page", 2, "text", "相談窓口を続ける。"),
                Map.of("id", "2025-I", "heading", "浜の稼ぐ力の向上", "page", 2),
                Map.of("id", "2025-I-G1", "heading", "家業の経営力", "page", 2),
                Map.of(
                    "id", "2025-I-1",
                    "heading", "「浜」の稼ぐ力: 加工と流通",
                    "page", 2,
                    "text", "手間に見合う値で売る。\n# 省力も急ぐ。"),
                Map.of("id", "2025-I-1-S1", "heading", "適正な取引", "page", 2),
                Map.of("id", "2025-I-1-01", "page", 2, "text", "国に要望する（９月）。"),
                Map.of("id", "2025-I-1-02", "page", 3, "text", "「磯の百工」を５%増、60％の店に配る。"),
                Map.of("id", "2025-I-2", "heading", "灯台"),
                Map.of("id", "2025-I-2-01", "text", "大会を開く。")));
  }

  @Test
  void keepsTheWordingOutOfEveryOtherFile() {
    List<String> sentences = new ArrayList<>();
    Outline outline = DRAFT.outline();
    outline.basicPolicy().stream().map(Passage::text).forEach(sentences::add);
    for (Outline.Section section : outline.sections()) {
      section.intro().stream().map(Passage::text).forEach(sentences::add);
      section.items().stream().map(item -> item.wording().text()).forEach(sentences::add);
    }

    assertThat(sentences).hasSize(8);
    for (DraftFile file : DRAFT.files()) {
      assertThat(sentences)
          .as(file.path())
          .allMatch(sentence -> file.isOfficial() || !file.text().contains(sentence));
    }
  }

  @Test
  void writesOneQuietStyle() {
    String section = text("sections/I-1.yaml");
    assertThat(section.lines())
        .contains(
            "title: \"「浜」の稼ぐ力: 加工と流通\"",
            "intro: 【未記入】",
            "introEn: \"【未記入】\"",
            "  - id: 2025-I-1-S1",
            "    title: 適正な取引",
            "        qualifiers: [planned, about]",
            "      - 国");
    assertThat(text("plan.yaml").lines())
        .contains("basicPolicy: |", "  【未記入】", "      - {id: 2025-I-1, actionItems: 2}");
    assertThat(DRAFT.files()).noneMatch(file -> file.text().contains("\\u"));
  }

  private static List<Map<?, ?>> items(String path) {
    List<?> items = (List<?>) Objects.requireNonNull(load(path).get("actionItems"));
    return items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
  }

  private static Map<?, ?> load(String path) {
    Load load = new Load(LoadSettings.builder().build());
    return (Map<?, ?>) Objects.requireNonNull(load.loadFromString(text(path)));
  }

  private static String text(String path) {
    return DRAFT.files().stream()
        .filter(file -> file.path().equals(path))
        .map(DraftFile::text)
        .findFirst()
        .orElseThrow();
  }
}
