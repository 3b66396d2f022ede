package dev.kairan.content.source.story;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Entries;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which chambers took part in a story, and holds the file's name against them. */
final class Participations {

  private static final Pattern FILE_NAME = Pattern.compile("(.+)-(\\d{2})");

  private Participations() {}

  /** The chambers, leads first. */
  static List<Participation> read(SourceFile file, YamlRecord fields) {
    List<Value> ids = new ArrayList<>();
    List<Participation> participations = new ArrayList<>();
    for (YamlRecord chamber : fields.records("chambers", Form.STORY_CHAMBER)) {
      Value id = chamber.value("id");
      ids.add(id);
      Role role = chamber.value("role").choice(Role.class);
      participations.add(new Participation(id.reference(IdKind.CHAMBER), role));
    }
    Entries.distinct(ids);
    participations.sort(Comparator.comparing(Participation::role));
    checkLead(fields, participations);
    checkFileName(file, fields, namesakes(participations));
    return participations;
  }

  /** Somebody led: a chamber or, where none did, whoever {@code ledBy} names. */
  private static void checkLead(YamlRecord fields, List<Participation> leadsFirst) {
    boolean led = !leadsFirst.isEmpty() && leadsFirst.get(0).role() == Role.LEAD;
    if (led && fields.has("ledBy")) {
      fields.reportAt("ledBy", Rule.SURPLUS_LED_BY);
    } else if (!led && !leadsFirst.isEmpty() && !fields.has("ledBy")) {
      fields.reportAt("chambers", Rule.NO_LEAD);
    }
  }

  /** The file is named after a lead or, where others led and a chamber took part, a partner. */
  private static List<String> namesakes(List<Participation> participations) {
    List<String> leads =
        participations.stream()
            .filter(participation -> participation.role() == Role.LEAD)
            .map(Participation::chamber)
            .toList();
    return leads.isEmpty() ? participations.stream().map(Participation::chamber).toList() : leads;
  }

  private static void checkFileName(SourceFile file, YamlRecord fields, List<String> namesakes) {
    Matcher matcher = FILE_NAME.matcher(file.baseName());
    if (!matcher.matches() || !IdKind.CHAMBER.accepts(matcher.group(1))) {
      fields.report(Rule.BAD_FILE_NAME);
    } else if (!namesakes.isEmpty() && !namesakes.contains(matcher.group(1))) {
      fields.report(Rule.FILE_NAME_NOT_LEAD, matcher.group(1), String.join(", ", namesakes));
    }
  }
}
