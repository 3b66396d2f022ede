package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.outline.Passage;

/** Holds the printed headings against those of the plan. */
record HeadingComparison(Differences differences) {

  void compare(String id, Passage heading, String title, int page) {
    differences.text(
        heading.line(), new Phrase(id + " の見出し", "heading of " + id), heading.text(), title);
    comparePage(id, heading, page);
  }

  void comparePage(String id, Passage passage, int page) {
    differences.page(
        passage.line(), new Phrase(id + " のページ", "page of " + id), passage.page(), page);
  }
}
