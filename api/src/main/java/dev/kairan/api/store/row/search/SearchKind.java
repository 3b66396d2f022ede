package dev.kairan.api.store.row.search;

/** What can be searched. */
public enum SearchKind {
  STORY,
  ACTION_ITEM,
  CHAMBER
}
