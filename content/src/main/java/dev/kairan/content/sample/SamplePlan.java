package dev.kairan.content.sample;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A short plan of fiscal year 2023 with a little of everything, and the topics that belong to it.
 */
final class SamplePlan {

  private static final String PLAN =
      """
      fiscalYear: 2023
      title: 【見本】2023年度事業計画
      titleEn: "Sample: business plan for FY2023"
      theme: 【見本】主題
      themeEn: "Sample theme"
      subtitle: 【見本】副題
      subtitleEn: "Sample subtitle"
      adoptedOn: 2023-03-16
      source: {publisher: 見本の発行者, title: 【見本】事業計画の文書, pages: 6}
      counts: {chapters: 4, groups: 0, sections: 6, subheadings: 0, actionItems: 17}
      basicPolicy: |
        この計画は作りものの見本です。
      basicPolicyEn: |
        This plan is an invented sample.
      chapters:
        - {id: 2023-K, label: 継続課題, title: 【見本】続けること, titleEn: "Sample: what goes on", page: 1, sections: [{id: 2023-K-0, actionItems: 1}]}
        - {id: 2023-I, label: Ⅰ, title: 【見本】企業を支える, titleEn: "Sample: firms", page: 2, sections: [{id: 2023-I-1, actionItems: 4}, {id: 2023-I-2, actionItems: 3}]}
        - {id: 2023-II, label: Ⅱ, title: 【見本】地域を支える, titleEn: "Sample: regions", page: 4, sections: [{id: 2023-II-1, actionItems: 3}, {id: 2023-II-2, actionItems: 3}]}
        - {id: 2023-III, label: Ⅲ, title: 【見本】組織を支える, titleEn: "Sample: organisation", page: 6, sections: [{id: 2023-III-1, actionItems: 3}]}
      """;

  private static final List<Section> SECTIONS =
      List.of(
          new Section("K-0", "続けること", 1, "資金繰りの相談の継続"),
          new Section("I-1", "企業を支える", 2, "デジタル化の相談", "DXの研修", "創業と事業承継の支援", "価格交渉と省エネの支援"),
          new Section("I-2", "人と販路を支える", 3, "働き手を増やす取り組み", "海外への商談の支援", "技能を伝える研修"),
          new Section("II-1", "観光を支える", 4, "観光ツアーの造成", "朝市と食べ歩きの支援", "特産品の物産展"),
          new Section("II-2", "まちを支える", 5, "空き店舗の活用", "夜市と清掃の支援", "防災訓練の支援"),
          new Section("III-1", "組織を支える", 6, "会議所の事例の発信", "会議所への訪問", "報道への発表"));

  private static final List<String> TOPICS =
      List.of(
          "tourism,観光,Tourism,2023-II-1",
          "town,まちづくり,Town centres,2023-II-2",
          "region,防災・地方創生,Resilience,2023-II-2",
          "brand,地域ブランド,Local brands,2023-II-1",
          "overseas,海外展開,Overseas business,2023-I-2",
          "succession,事業承継・創業,Succession and start-ups,2023-I-1",
          "digital,デジタル化・DX,Digitalisation,2023-I-1",
          "price-pass-through,価格転嫁,Fair pricing,2023-I-1",
          "people,多様な人材の活躍,Diversity at work,2023-I-2",
          "skills,人材育成,Skills,2023-I-2",
          "environment,環境・エネルギー,Environment and energy,2023-I-1",
          "institutions,制度対応,Rules and systems,2023-K-0",
          "organisation,組織強化,Organisation,2023-III-1");

  private SamplePlan() {}

  /** A section with the titles of its action items. */
  private record Section(String id, String title, int page, List<String> items) {

    Section(String id, String title, int page, String... items) {
      this(id, title, page, List.of(items));
    }

    String number() {
      return id.substring(id.indexOf('-') + 1);
    }

    String yaml() {
      StringBuilder yaml = new StringBuilder("id: 2023-" + id + "\n");
      if (!number().equals("0")) {
        yaml.append("number: ").append(number()).append('\n');
      }
      yaml.append("title: 【見本】" + title + "\ntitleEn: \"Sample section " + id + "\"\n");
      yaml.append("page: " + page + "\nintro: 作りものの節です。\nintroEn: \"An invented section.\"\n");
      yaml.append("actionItems:\n");
      for (int i = 0; i < items.size(); i++) {
        yaml.append(item("2023-" + id + "-0" + (i + 1), items.get(i)));
      }
      return yaml.toString();
    }

    private String item(String item, String words) {
      return String.format(
              Locale.ROOT,
              """
        - id: %1$s
          title: 【見本】%2$s
          titleEn: "Sample item %1$s"
          summary: %2$sを、見本の相手先とともに10月に行います。
          summaryEn: "An invented item with a partner, due in October."
          page: %3$d
          schedules:
            - {kind: schedule, literal: 10月, what: 見本の日程, start: 2023-10-01, end: 2023-10-31, precision: month, qualifiers: [planned]}
          partners: [見本の相手先]
          events:
            - {name: 【見本】%2$sの会, place: 見本会館, start: 2023-10-15, end: 2023-10-15, precision: day}
      """,
              item,
              words,
              page)
          + targets(item);
    }

    private static String targets(String item) {
      return switch (item) {
        case "2023-III-1-01" ->
            target("count", "515か所", "事例を発信した商工会議所", "stories", "count: 515, unit: 商工会議所");
        case "2023-III-1-02" ->
            target("count", "200か所", "訪問した商工会議所", "visits", "count: 200, unit: 商工会議所");
        case "2023-III-1-03" ->
            target(
                "growth",
                "5％増",
                "主要メディアの掲載",
                "clippings-main",
                "percent: 5, baselineStart: 2022-04-01, baselineEnd: 2023-03-31");
        default -> "";
      };
    }

    private static String target(
        String kind, String literal, String what, String measure, String more) {
      return "    targets:\n      - {kind: "
          + String.join(
              ", ",
              kind,
              "literal: " + literal,
              "what: " + what,
              "start: 2023-04-01",
              "end: 2024-03-31",
              "measure: " + measure,
              more)
          + "}\n";
    }
  }

  static void write(SampleFolder files) throws IOException {
    files.write("plans/2023/plan.yaml", PLAN);
    for (Section section : SECTIONS) {
      files.write("plans/2023/sections/" + section.id() + ".yaml", section.yaml());
    }
    files.table("topics.csv", "id,name,nameEn,sections", TOPICS);
  }
}
