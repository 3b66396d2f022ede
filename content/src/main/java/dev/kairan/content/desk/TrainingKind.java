package dev.kairan.content.desk;

/** How a training is given. */
public enum TrainingKind {
  SEMINAR,
  VIDEO
}
