package dev.kairan.content.source.plan;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Section;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sections of a plan by the ids that their files' names say. */
final class SectionFiles {

  private static final List<IdKind> GIVEN_HERE =
      List.of(IdKind.SECTION, IdKind.SUBHEADING, IdKind.ACTION_ITEM);

  private final String year;
  private final Findings findings;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final TreeMap<String, Section> sections = new TreeMap<>();

  private SectionFiles(String year, Findings findings) {
    this.year = year;
    this.findings = findings;
  }

  static SectionFiles read(
      String year, List<SourceFile> files, SectionReader reader, Findings findings) {
    SectionFiles sections = new SectionFiles(year, findings);
    for (SourceFile file : files) {
      String id = year + "-" + file.baseName();
      sections.files.put(id, file);
      Section section = reader.read(file);
      if (section != null) {
        sections.sections.put(id, section);
      }
    }
    return sections;
  }

  /** The section that a chapter lists, or null, after a problem. */
  @Nullable Section find(Value id, String chapterPrefix) {
    if (id.isPresent()) {
      checkListed(id, chapterPrefix);
    }
    Section section = sections.get(id.text());
    if (section == null) {
      GIVEN_HERE.forEach(findings::markIncomplete);
    }
    return section;
  }

  private void checkListed(Value id, String chapterPrefix) {
    if (!IdKind.SECTION.accepts(id.text())) {
      id.report(Rule.BAD_ID, IdKind.SECTION, id.text(), IdKind.SECTION.example());
    } else if (!id.text().startsWith(chapterPrefix)) {
      id.report(Rule.MISPLACED_ID, id.text(), chapterPrefix);
    } else if (!files.containsKey(id.text())) {
      String name = id.text().substring(year.length() + 1);
      id.report(Rule.MISSING_FILE, "plans/" + year + "/sections/" + name + ".yaml");
    }
  }

  void reportUnlisted(Set<String> listed) {
    files.forEach(
        (id, file) -> {
          if (!listed.contains(id)) {
            findings.report(file.location(), Rule.UNLISTED_SECTION, id);
          }
        });
  }
}
