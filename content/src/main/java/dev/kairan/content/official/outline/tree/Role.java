package dev.kairan.content.official.outline.tree;

/** What a block is in the plan. */
public enum Role {
  /** A heading or text before the action plan. */
  POLICY,
  /** A heading over several chapters, such as 主なアクションプラン. */
  PART,
  CHAPTER,
  SECTION,
  SUBHEADING,
  ITEM,
  /** A list inside an item. */
  DETAIL,
  /** Words that close the plan. */
  UNPLACED,
  /** Where items begin. */
  MARKER
}
