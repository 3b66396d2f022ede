package dev.kairan.content.official.outline.line;

/** Whether a paragraph ends between two lines. */
public enum Break {
  /** The document says so: by a blank line, an indent, or its format. */
  CERTAIN,
  /** The first line is shorter than it need be. */
  LIKELY,
  /** A sentence ends just where the line is full. */
  UNSURE,
  /** The sentence goes on. */
  NONE;

  public boolean ends() {
    return this == CERTAIN || this == LIKELY;
  }
}
