package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.draft.DraftFigures;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.text.OfficialText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was read from an official document. */
final class ReadLines {

  private ReadLines() {}

  static List<Phrase> of(OfficialText text, PlanDraft draft) {
    return List.of(
        source(text, draft), title(draft), parts(draft.figures()), facts(draft.figures()));
  }

  private static Phrase source(OfficialText text, PlanDraft draft) {
    Phrase format =
        switch (text.format()) {
          case PDF -> Phrase.of("PDF");
          case HTML -> Phrase.of("HTML");
          case PLAIN_TEXT -> new Phrase("テキスト", "text");
        };
    Phrase pages = pages(draft.outline().pages());
    int lines = text.lines().size();
    return new Phrase(
        format("読み取り: %s（%s・%,d 行・%s）", text.name(), format.ja(), lines, pages.ja()),
        format("read: %s (%s, %,d lines, %s)", text.name(), format.en(), lines, pages.en()));
  }

  private static Phrase pages(@Nullable Integer pages) {
    return pages == null
        ? new Phrase("ページ番号なし", "no page numbers")
        : new Phrase(pages + " ページ", pages + " pages");
  }

  private static Phrase title(PlanDraft draft) {
    int year = draft.fiscalYear().year();
    String title = draft.outline().title();
    return new Phrase(title + "（" + year + "年度）", title + " (fiscal " + year + ")");
  }

  private static Phrase parts(DraftFigures figures) {
    return figures(
        "章 %,d・括り %,d・節 %,d・小見出し %,d・項目 %,d",
        "chapters %,d, section groups %,d, sections %,d, sub-headings %,d, action items %,d",
        figures.chapters(),
        figures.groups(),
        figures.sections(),
        figures.subheadings(),
        figures.items());
  }

  private static Phrase facts(DraftFigures figures) {
    return figures(
        "日程 %,d・目標 %,d・相手先 %,d・行事 %,d・制度などの名 %,d",
        "dates %,d, targets %,d, partners %,d, events %,d, named schemes %,d",
        figures.schedules(),
        figures.targets(),
        figures.partners(),
        figures.events(),
        figures.schemes());
  }

  private static Phrase figures(String ja, String en, Object... numbers) {
    return new Phrase(format(ja, numbers), format(en, numbers));
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
