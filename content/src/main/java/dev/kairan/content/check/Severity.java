package dev.kairan.content.check;

/** Whether a problem stops the content from loading. */
public enum Severity {
  ERROR,
  WARNING
}
