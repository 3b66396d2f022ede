package dev.kairan.content.official.shape;

/** How pages are told apart. */
enum Paging {
  NONE(false, false, ""),
  FORM_FEED(true, false, ""),
  DASHED_HEAD(false, true, "- %d -"),
  DASHED_FOOT(true, false, "－ %d －"),
  BARE_FOOT(true, false, "%d"),
  BARE_FOOT_WITHOUT_FORM_FEED(false, false, "%d"),
  OF_TOTAL_FOOT(true, false, "%d／%t"),
  PAGE_HEAD(true, true, "%dページ");

  private final boolean formFeed;
  private final boolean head;
  private final String number;

  Paging(boolean formFeed, boolean head, String number) {
    this.formFeed = formFeed;
    this.head = head;
    this.number = number;
  }

  boolean formFeed() {
    return formFeed;
  }

  /** True where the number stands above the text of its page, not below. */
  boolean head() {
    return head;
  }

  /** True where every page says its number. */
  boolean tellsPages() {
    return !number.isEmpty();
  }

  String number(int page, int total) {
    return number.replace("%d", Integer.toString(page)).replace("%t", Integer.toString(total));
  }
}
