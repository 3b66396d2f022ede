package dev.kairan.api.store.row.plan;

/** A row that belongs to an action item. */
public interface OfActionItem {

  /** Such as {@code 2023-III-4-02}. */
  String actionItemId();
}
