package dev.kairan.content.desk;

/** How far a text for an issue has come. */
public enum ManuscriptState {
  NONE,
  DRAFT,
  FINAL
}
