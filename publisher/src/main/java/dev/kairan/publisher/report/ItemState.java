package dev.kairan.publisher.report;

/** How an action item stands. */
public enum ItemState {
  ACHIEVED("達成"),
  IN_PROGRESS("進行中"),
  BEHIND("遅れ"),
  NOT_STARTED("未着手"),
  UNMEASURABLE("測定不能");

  private final String label;

  ItemState(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
