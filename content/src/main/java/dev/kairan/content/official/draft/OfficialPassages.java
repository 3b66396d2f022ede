package dev.kairan.content.official.draft;

import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All parts of a document in its own order: every one exactly once. */
final class OfficialPassages {

  private final PlanDraft draft;
  private final List<OfficialPassage> passages = new ArrayList<>();

  private OfficialPassages(PlanDraft draft) {
    this.draft = draft;
  }

  static List<OfficialPassage> of(PlanDraft draft) {
    OfficialPassages all = new OfficialPassages(draft);
    List<Passage> policy = draft.outline().basicPolicy();
    if (!policy.isEmpty()) {
      all.passages.add(
          new OfficialPassage(
              Integer.toString(draft.fiscalYear().year()),
              draft.outline().policyHeading(),
              policy));
    }
    draft.outline().chapters().forEach(all::add);
    return all.passages;
  }

  private void add(Outline.Chapter chapter) {
    add(chapter.code(), chapter.heading(), List.of());
    String group = null;
    for (Outline.Section section : chapter.sections()) {
      if (section.group() != null && !section.group().equals(group)) {
        group = section.group();
        addGroup(chapter, group);
      }
      add(section);
    }
  }

  /** A group stands before the first of its sections. */
  private void addGroup(Outline.Chapter chapter, String code) {
    chapter.groups().stream()
        .filter(group -> group.code().equals(code))
        .forEach(group -> add(code, group.heading(), List.of()));
  }

  private void add(Outline.Section section) {
    add(section.code(), section.heading(), section.intro());
    String subheading = null;
    for (Outline.Item item : section.items()) {
      if (item.subheading() != null && !item.subheading().equals(subheading)) {
        subheading = item.subheading();
        addSubheading(section, subheading);
      }
      add(item.code(), null, List.of(item.wording()));
    }
  }

  /** A sub-heading stands before the first of its items. */
  private void addSubheading(Outline.Section section, String code) {
    section.subheadings().stream()
        .filter(subheading -> subheading.code().equals(code))
        .forEach(subheading -> add(code, subheading.heading(), List.of()));
  }

  private void add(String code, @Nullable Passage heading, List<Passage> paragraphs) {
    passages.add(new OfficialPassage(draft.id(code), heading, paragraphs));
  }
}
