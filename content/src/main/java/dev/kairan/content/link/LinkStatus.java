package dev.kairan.content.link;

/** What somebody found who followed a link. */
public enum LinkStatus {
  OK,
  BROKEN
}
