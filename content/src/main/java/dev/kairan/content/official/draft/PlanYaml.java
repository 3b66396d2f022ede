package dev.kairan.content.official.draft;

import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.plan.Unwritten;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The file {@code plan.yaml} of a new plan. */
record PlanYaml(PlanDraft draft) {

  String text() {
    Outline outline = draft.outline();
    LocalDate date = outline.date();
    Fields fields =
        new Fields()
            .number("fiscalYear", draft.fiscalYear().year())
            .plain("title", outline.title())
            .unwrittenEnglish("titleEn")
            .plain("theme", outline.theme())
            .unwrittenEnglish("themeEn")
            .plain("subtitle", outline.subtitle())
            .unwrittenEnglish("subtitleEn")
            .plain("adoptedOn", date == null ? null : date.toString())
            .put("source", source())
            .comment("章や項目の数。節のファイルと合わなければ、kairan check が知らせる。")
            .put("counts", counts())
            .put("basicPolicy", Scalars.lines(Unwritten.MARK + "\n"))
            .put("basicPolicyEn", Scalars.lines(Unwritten.MARK + "\n"))
            .list("chapters", outline.chapters().stream().map(this::chapter).toList());
    return YamlPaper.text(fields.block());
  }

  private MappingNode source() {
    return new Fields()
        .plain("publisher", draft.outline().organisation())
        .plain("title", draft.outline().title())
        .number("pages", pages())
        .block();
  }

  /** No passage may stand behind the last page, whatever the document's own count says. */
  private @Nullable Integer pages() {
    Integer printed = draft.outline().pages();
    return printed == null
        ? null
        : Stream.concat(
                Stream.of(printed),
                OfficialPassages.of(draft).stream().flatMap(OfficialPassage::pages))
            .reduce(printed, Math::max);
  }

  private MappingNode counts() {
    DraftFigures figures = draft.figures();
    return new Fields()
        .number("chapters", figures.chapters())
        .number("groups", figures.groups())
        .number("sections", figures.sections())
        .number("subheadings", figures.subheadings())
        .number("actionItems", figures.items())
        .block();
  }

  private MappingNode chapter(Outline.Chapter chapter) {
    return new Fields()
        .plain("id", draft.id(chapter.code()))
        .plain("label", chapter.label())
        .plain("title", chapter.heading().text())
        .unwrittenEnglish("titleEn")
        .number("page", chapter.heading().page())
        .list("groups", chapter.groups().stream().map(this::group).toList())
        .list("sections", chapter.sections().stream().map(this::section).toList())
        .block();
  }

  private MappingNode group(Outline.Group group) {
    return new Fields()
        .plain("id", draft.id(group.code()))
        .plain("title", group.heading().text())
        .unwrittenEnglish("titleEn")
        .number("page", group.heading().page())
        .block();
  }

  private Node section(Outline.Section section) {
    return new Fields()
        .plain("id", draft.id(section.code()))
        .number("actionItems", section.items().size())
        .line();
  }
}
