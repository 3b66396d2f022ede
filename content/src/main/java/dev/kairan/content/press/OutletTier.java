package dev.kairan.content.press;

/** The two lists that the plan's press targets tell apart. */
public enum OutletTier {
  MAIN,
  NET
}
