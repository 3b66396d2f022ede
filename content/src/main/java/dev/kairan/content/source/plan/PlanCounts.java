package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.source.field.YamlRecord;

/** Holds the numbers that a plan declares against its parts. */
final class PlanCounts {

  private PlanCounts() {}

  static void check(YamlRecord counts, Plan plan, Findings findings) {
    check(counts, "chapters", IdKind.CHAPTER, plan.chapters().size());
    int groups = plan.chapters().stream().mapToInt(chapter -> chapter.groups().size()).sum();
    check(counts, "groups", IdKind.GROUP, groups);
    // A section that can't be read is one problem, not a wrong count as well.
    if (!findings.isIncomplete(IdKind.SECTION)) {
      checkSections(counts, plan);
    }
  }

  private static void checkSections(YamlRecord counts, Plan plan) {
    check(counts, "sections", IdKind.SECTION, plan.sections().size());
    int subheadings =
        plan.sections().stream().mapToInt(section -> section.subheadings().size()).sum();
    check(counts, "subheadings", IdKind.SUBHEADING, subheadings);
    check(counts, "actionItems", IdKind.ACTION_ITEM, plan.actionItems().size());
  }

  private static void check(YamlRecord counts, String field, IdKind kind, int found) {
    Counts.check(counts.value(field), kind.label(), found);
  }
}
