package dev.kairan.content.official.truth;

import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph or item of a printed document.
 *
 * @param codes what it is of the plan, parted by commas; empty where it is nothing of its own
 * @param text without a bullet
 * @param page the printed page it stands on; null before the first one
 */
public record Block(Kind kind, String codes, String text, @Nullable Integer page) {

  /** What a block is in the document. */
  public enum Kind {
    COVER,
    POLICY_HEADING,
    PLAN_HEADING,
    CHAPTER,
    GROUP,
    SECTION,
    SUBHEADING,
    MARKER,
    PARAGRAPH,
    ITEM;

    /** True where the list of contents names it. */
    public boolean isListed() {
      return switch (this) {
        case POLICY_HEADING, PLAN_HEADING, CHAPTER, GROUP, SECTION -> true;
        default -> false;
      };
    }

    public boolean isHeading() {
      return isListed() || this == SUBHEADING;
    }
  }
}
