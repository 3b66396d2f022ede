package dev.kairan.api.number.press;

/** Whether clippings can be compared with the year before; the schema says when which. */
public enum ClippingState {
  MEASURED,
  UNMEASURABLE,
  NOT_RECORDED
}
