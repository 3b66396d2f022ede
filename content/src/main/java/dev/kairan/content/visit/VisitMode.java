package dev.kairan.content.visit;

/** How a visit took place. */
public enum VisitMode {
  ON_SITE,
  ONLINE,
  CEREMONY
}
