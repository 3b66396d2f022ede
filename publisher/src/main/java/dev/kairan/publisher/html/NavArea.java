package dev.kairan.publisher.html;

/** The parts of the site that stand in the strip at the head of every page. */
public enum NavArea {
  CHAMBERS("会議所"),
  STORIES("事例"),
  TOPICS("テーマ"),
  PLAN("計画"),
  PROGRESS("進捗"),
  CALENDAR("日程"),
  FEEDS("購読"),
  SEARCH("検索"),
  /** In the strip of English pages only. */
  ABOUT(""),
  /** Pages outside the strip. */
  NONE("");

  private final String label;

  NavArea(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
