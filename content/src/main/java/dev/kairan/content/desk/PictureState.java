package dev.kairan.content.desk;

/** How far the picture for an issue has come. */
public enum PictureState {
  NONE,
  REQUESTED,
  READY
}
