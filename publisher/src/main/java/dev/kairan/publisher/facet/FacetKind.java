package dev.kairan.publisher.facet;

/** What stories can be chosen by. */
public enum FacetKind {
  BLOCK("ブロック"),
  PREFECTURE("都道府県"),
  TOPIC("テーマ"),
  YEAR("公開の年度"),
  SECTION("計画の節");

  private final String label;

  FacetKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** True where a prefecture takes the place of a block and the reverse. */
  boolean isPlace() {
    return this == BLOCK || this == PREFECTURE;
  }

  /**
   * True where a condition of this kind and one of the other have pages, which then lie below the
   * page of this one. Every pair costs pages: those of prefectures and years, of prefectures and
   * sections, and of sections and topics would mostly hold a single story.
   */
  boolean holds(FacetKind other) {
    return switch (this) {
      case TOPIC -> other.isPlace() || other == YEAR;
      case BLOCK -> other == YEAR;
      case SECTION -> other == BLOCK;
      case PREFECTURE, YEAR -> false;
    };
  }

  /** True where the page of one such condition shows other things before its stories. */
  boolean comesAfterOthers() {
    return this == PREFECTURE || this == TOPIC || this == SECTION;
  }
}
