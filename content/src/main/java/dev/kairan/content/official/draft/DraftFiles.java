package dev.kairan.content.official.draft;

import dev.kairan.content.official.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/** All files of the folder of a new plan. */
final class DraftFiles {

  private DraftFiles() {}

  static List<DraftFile> of(PlanDraft draft) {
    List<DraftFile> files = new ArrayList<>();
    files.add(new DraftFile(DraftFile.PLAN, AsImported.seal(new PlanYaml(draft).text())));
    for (Outline.Section section : draft.outline().sections()) {
      String text = AsImported.seal(new SectionYaml(draft, section).text());
      files.add(new DraftFile(DraftFile.SECTIONS + section.code() + ".yaml", text));
    }
    files.add(new DraftFile(DraftFile.OFFICIAL, new OfficialYaml(draft).text()));
    return List.copyOf(files);
  }
}
