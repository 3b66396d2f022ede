package dev.kairan.content.source.plan;

import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;

/** The word for each sort of target in files, and the fields that go with it. */
enum TargetKind {
  COUNT(Form.COUNT_TARGET),
  SHARE(Form.SHARE_TARGET),
  GROWTH(Form.GROWTH_TARGET),
  DATE(Form.TARGET),
  TEXT(Form.TARGET);

  private final Form form;

  TargetKind(Form form) {
    this.form = form;
  }

  /** The fields that go with a word; the common ones where there is no such word. */
  static Form formOf(String word) {
    for (TargetKind kind : values()) {
      if (Value.word(kind).equals(word)) {
        return kind.form;
      }
    }
    return Form.TARGET;
  }
}
