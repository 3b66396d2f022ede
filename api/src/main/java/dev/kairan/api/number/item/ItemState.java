package dev.kairan.api.number.item;

/** How an action item stands; the schema says when it has each state. */
public enum ItemState {
  NOT_STARTED,
  IN_PROGRESS,
  ACHIEVED,
  BEHIND,
  UNMEASURABLE
}
