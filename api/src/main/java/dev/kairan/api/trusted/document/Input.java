package dev.kairan.api.trusted.document;

/** How the value of a variable is written. */
public enum Input {
  INT,
  /** As in {@code 2023-09-30}. */
  DATE,
  /** As in {@code 2023-09}. */
  MONTH,
  TEXT,
  BOOLEAN,
  /** One of a closed list. */
  CHOICE
}
