package dev.kairan.publisher.plain;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Rule;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.markdown.MarkdownPaper;
import dev.kairan.publisher.markdown.MarkdownText;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.List;

/** The guide to the site for language models, in the form of llmstxt.org. */
final class LlmsText {

  private final SiteAnswers answers;
  private final Addresses at;
  private final MarkdownPaper paper = new MarkdownPaper();

  LlmsText(SiteAnswers answers, Addresses at) {
    this.answers = answers;
    this.at = at;
  }

  String text() {
    paper.heading(1, PageHead.SITE);
    paper.quote(List.of(summary(), english()));
    if (answers.snapshot().sample()) {
      paper.paragraph("**これは架空の内容による見本です。実在の団体や出来事とは関係がありません。**");
    }
    paper.paragraph(
        "数字はすべて記録から計算しています。記録のないものは「未入力」または「測定不能」で、0ではありません。事例が載っていない会議所は、公開された記録をまだ集めていないという意味です。");
    paper.paragraph("日付は、出典や計画に示された細かさのままです。月までしか分からないものに、日を補ってはいません。");
    paper.paragraph(
        "引用するときは、ページの名前とアドレス、データの版（各ページの末尾にあります）を添えてください。事例の事実は、それぞれの出典によります。リンク先の著作権は、それぞれの発行者にあります。");
    plans();
    stories();
    section("商工会議所", places());
    section("English", inEnglish());
    section("データと購読", data());
    section("このサイト", site());
    section("Optional", answers.rules().stream().map(this::rule).toList());
    return paper.toString();
  }

  private String summary() {
    return "日本商工会議所の事業計画と、全国"
        + answers.chambers().size()
        + "の商工会議所の取り組み事例"
        + NumberText.of(answers.stories().size())
        + "件を、出典とともに載せた日本語のサイトです。";
  }

  private String english() {
    return "Kairan: the annual plan of the Japan Chamber of Commerce and Industry, and sourced case"
        + " stories of Japan's "
        + answers.chambers().size()
        + " chambers of commerce. Stories are in Japanese, the plan is in English, too.";
  }

  private void plans() {
    List<String> links = new ArrayList<>();
    for (Plan plan : answers.plans()) {
      int year = plan.fiscalYear();
      links.add(link(plan.title(), at.plan(year), "章、節、アクションプラン項目の全体。項目ごとのページへ進める"));
      links.add(link(year + "年度の進捗", at.progress(year), "数値目標、事例のある会議所の数、項目ごとの根拠"));
    }
    links.add(link("計画の日程", at.calendar(), "計画に書かれた日程と行事を月ごとに。iCalendarもある"));
    section("事業計画", links);
  }

  private void stories() {
    List<String> links = new ArrayList<>();
    links.add(link("取り組み事例の一覧", at.stories(), "新しい順。どの事例も、ページのアドレスに index.md を付けるとMarkdownで読める"));
    if (!answers.stories().isEmpty()) {
      Story newest = answers.stories().get(0);
      links.add(link(newest.title(), at.storyText(newest.id()), "Markdownの例"));
    }
    links.add(link("テーマ", at.topics(), "テーマごとの事例"));
    section("取り組み事例", links);
  }

  private List<String> inEnglish() {
    List<String> links = new ArrayList<>();
    for (Plan plan : answers.plans()) {
      int year = plan.fiscalYear();
      links.add(
          link(
              plan.titleEn(),
              at.english(at.plan(year)),
              "Basic policy and all action items; each has a page of its own"));
      links.add(
          link(
              "Progress of FY" + year,
              at.english(at.progress(year)),
              "Numerical targets, chambers with a story, evidence by item"));
    }
    links.add(link("Chambers", at.english(at.chambers()), "By regional block and prefecture"));
    links.add(link("About Kairan", at.english(at.about()), "What is here, rules, quoting"));
    return links;
  }

  private List<String> places() {
    return List.of(
        link("会議所の一覧", at.chambers(), "都道府県ごと。会議所のページに、その会議所が関わった事例がすべてある"),
        link("ホーム", at.home(), "ブロックごと、都道府県ごとの数"));
  }

  private List<String> data() {
    return List.of(
        link("データのダウンロード", at.data(), "会議所、計画項目、事例、進捗のCSVとJSON。項目の説明と利用条件"),
        link("すべての事例のフィード", at.feed(at.home()), "Atom。本文と出典を含む。同じ内容のRSSとJSON Feedもある"),
        link("購読のしかた", at.feeds(), "会議所、都道府県、ブロック、テーマ、計画の節と項目ごとのフィード"),
        link("訂正と取り下げ", at.corrections(), "載せた後に直したこと、載せるのをやめたこと"),
        link("サイトマップ", at.home() + "sitemap.xml", "すべてのページのアドレス"),
        link(
            "GraphQLのスキーマ",
            at.schema(),
            "記録の項目の意味を日本語と英語で説明。問い合わせの入口は、Kairanを動かしているサーバーの /graphql"));
  }

  private List<String> site() {
    return List.of(
        link("Kairanについて", at.about(), "内容、作り方、データの新しさ"),
        link("数字の数え方", at.about() + "#rules", "画面に出る数の規則"),
        link("出典と引用", at.about() + "#quotation", "引用のしかた"));
  }

  private String rule(Rule rule) {
    String first = rule.text().substring(0, rule.text().indexOf('。') + 1);
    return link("数え方：" + rule.title(), at.rule(rule.id()), first);
  }

  private void section(String heading, List<String> links) {
    paper.heading(2, heading);
    paper.list(links);
  }

  private String link(String name, String href, String note) {
    return MarkdownText.link(name, at.canonical(href)) + ": " + MarkdownText.of(note);
  }
}
