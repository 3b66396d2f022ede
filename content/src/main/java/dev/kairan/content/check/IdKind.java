package dev.kairan.content.check;

import java.util.regex.Pattern;

/** What an id names, how such ids look, and what people call the thing. */
public enum IdKind {
  CHAMBER(IdKind.WORDS, "mito", "商工会議所", "chamber"),
  TOPIC(IdKind.WORDS, "price-pass-through", "テーマ", "topic"),
  OUTLET(IdKind.WORDS, "kaigisho-news", "媒体", "outlet"),
  CHAPTER("\\d{4}-[A-Z]+", "2023-III", "章", "chapter"),
  GROUP("\\d{4}-[A-Z]+-G\\d+", "2023-I-G1", "括り", "section group"),
  SECTION("\\d{4}-[A-Z]+-\\d+", "2023-III-4", "節", "section"),
  SUBHEADING("\\d{4}-[A-Z]+-\\d+-S\\d+", "2023-I-1-S1", "小見出し", "sub-heading"),
  ACTION_ITEM("\\d{4}-[A-Z]+-\\d+-\\d{2}", "2023-III-4-02", "アクションプラン項目", "action item"),
  VISIT("\\d{4}-V\\d{3,}", "2023-V001", "訪問", "visit"),
  CLIPPING("\\d{4}-C\\d{3,}", "2023-C001", "報道掲載", "clipping"),
  STORY("(\\d{4}|undated)-[a-z0-9-]+-\\d{2}", "2024-mito-01", "事例", "story"),
  REQUEST("\\d{4}-Q\\d{3,}", "2023-Q001", "依頼", "request"),
  TRAINING("\\d{4}-N\\d{3,}", "2023-N001", "研修", "training"),
  ISSUE("\\d{4}-I\\d{3,}", "2023-I001", "号", "issue"),
  RELEASE("\\d{4}-R\\d{3,}", "2023-R001", "発表資料", "release"),
  PRESS_CLUB(IdKind.WORDS, "kasumigaseki", "記者クラブ", "press club"),
  /** Not written in files: the ids of the release and the club. */
  DELIVERY("[^/]+/[^/]+", "2023-R001/kasumigaseki", "配布", "delivery");

  private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private final Pattern form;
  private final String example;
  private final String ja;
  private final String en;

  IdKind(String form, String example, String ja, String en) {
    this.form = Pattern.compile(form);
    this.example = example;
    this.ja = ja;
    this.en = en;
  }

  /** True when {@code id} has the form of such ids. */
  public boolean accepts(String id) {
    return form.matcher(id).matches();
  }

  public String example() {
    return example;
  }

  /** What people call it: 商工会議所, chamber. */
  public Phrase label() {
    return new Phrase(ja, en);
  }
}
