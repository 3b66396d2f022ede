package dev.kairan.api.number;

/** How a target stands; the schema says when it has each state. */
public enum ProgressState {
  NOT_STARTED,
  IN_PROGRESS,
  ACHIEVED,
  BEHIND,
  UNMEASURABLE,
  NOT_RECORDED
}
