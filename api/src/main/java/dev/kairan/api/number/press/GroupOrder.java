package dev.kairan.api.number.press;

/** How groups of clippings are ordered. */
public enum GroupOrder {
  KEY,
  FEWEST_FIRST,
  MOST_FIRST
}
