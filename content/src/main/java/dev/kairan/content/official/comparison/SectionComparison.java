package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.Subheading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a printed section against the written one. */
record SectionComparison(PlanDraft draft, Differences differences, HeadingComparison headings) {

  void compare(Outline.Section printed, Section written) {
    int line = printed.heading().line();
    headings.compare(written.id(), printed.heading(), written.title(), written.page());
    compareReference(
        line,
        new Phrase(written.id() + " の括り", "group of " + written.id()),
        printed.group(),
        written.group());
    compareSubheadings(printed, written);
    int items = printed.items().size();
    differences.count(
        line,
        new Phrase(written.id() + " の項目の数", "number of items in " + written.id()),
        items,
        written.actionItems().size());
    // Ids count from the first item: where one is missing, all behind it are other items.
    if (items == written.actionItems().size()) {
      compareItems(printed, written);
    }
  }

  private void compareSubheadings(Outline.Section printed, Section written) {
    new Pairs<>(
            new Phrase("小見出し", "sub-heading"),
            Pairs.byId(printed.subheadings(), subheading -> draft.id(subheading.code())),
            subheading -> subheading.heading().line(),
            Pairs.byId(written.subheadings(), Subheading::id),
            printed.heading().line())
        .compare(
            differences,
            (subheading, other) ->
                headings.compare(other.id(), subheading.heading(), other.title(), other.page()));
  }

  private void compareItems(Outline.Section printed, Section written) {
    new Pairs<>(
            new Phrase("項目", "action item"),
            Pairs.byId(printed.items(), item -> draft.id(item.code())),
            item -> item.wording().line(),
            Pairs.byId(written.actionItems(), ActionItem::id),
            printed.heading().line())
        .compare(differences, this::compareItem);
  }

  private void compareItem(Outline.Item printed, ActionItem written) {
    String id = written.id();
    int line = printed.wording().line();
    compareReference(
        line,
        new Phrase(id + " の小見出し", "sub-heading of " + id),
        printed.subheading(),
        written.subheading());
    headings.comparePage(id, printed.wording(), written.page());
    new FactComparison(differences, line, id).compare(draft.factsOf(printed), written);
  }

  private void compareReference(
      int line, Phrase what, @Nullable String code, @Nullable String written) {
    String printed = code == null ? null : draft.id(code);
    if (!Objects.equals(printed, written)) {
      differences.values(
          line,
          what,
          Objects.requireNonNullElse(printed, "—"),
          Objects.requireNonNullElse(written, "—"));
    }
  }
}
