package dev.kairan.content.official.draft;

import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.outline.Outline;
import java.util.Collection;
import java.util.function.Function;

/** How much was read from an official document. */
public record DraftFigures(
    int chapters,
    int groups,
    int sections,
    int subheadings,
    int items,
    int schedules,
    int targets,
    int partners,
    int events,
    int schemes) {

  static DraftFigures of(PlanDraft draft) {
    Outline outline = draft.outline();
    return new DraftFigures(
        outline.chapters().size(),
        sum(outline.chapters(), Outline.Chapter::groups),
        outline.sections().size(),
        sum(outline.sections(), Outline.Section::subheadings),
        outline.items().size(),
        sum(draft.facts().values(), ItemFacts::schedules),
        sum(draft.facts().values(), ItemFacts::targets),
        sum(draft.facts().values(), ItemFacts::partners),
        sum(draft.facts().values(), ItemFacts::events),
        sum(draft.facts().values(), ItemFacts::schemes));
  }

  private static <T> int sum(Collection<T> wholes, Function<T, Collection<?>> parts) {
    return wholes.stream().mapToInt(whole -> parts.apply(whole).size()).sum();
  }
}
