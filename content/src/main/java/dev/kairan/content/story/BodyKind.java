package dev.kairan.content.story;

/** The body that acted. */
public enum BodyKind {
  CHAMBER(false),
  /** Young Entrepreneurs Group (青年部). */
  YEG(true),
  /** 女性会 */
  WOMENS_ASSOCIATION(true),
  /** Federation of a prefecture's chambers (商工会議所連合会). */
  FEDERATION(false);

  private final boolean affiliated;

  BodyKind(boolean affiliated) {
    this.affiliated = affiliated;
  }

  /** True for bodies whose stories count for their chamber only by a switch. */
  public boolean affiliated() {
    return affiliated;
  }
}
