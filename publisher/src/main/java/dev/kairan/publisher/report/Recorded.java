package dev.kairan.publisher.report;

/** What stands where nothing stands in the records. */
final class Recorded {

  static final String NOTHING = "記録なし（未入力）";

  private Recorded() {}
}
