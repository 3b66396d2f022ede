package dev.kairan.content.source;

import dev.kairan.content.check.Findings;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.SourceFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code library.yaml} says that the library must hold.
 *
 * @param chambers number of chambers that existed on {@code countedOn}
 */
record LibraryFacts(@Nullable Integer chambers, @Nullable LocalDate countedOn) {

  private static final LibraryFacts UNKNOWN = new LibraryFacts(null, null);

  /** A stand-in where they are not known, which is an error. */
  ChamberCensus census() {
    return chambers == null || countedOn == null
        ? ChamberCensus.NONE
        : new ChamberCensus(countedOn, chambers);
  }

  /** The facts; without a day, after a problem, where the file is missing or broken. */
  static LibraryFacts read(ContentFolder folder, Findings findings) {
    SourceFile file = folder.file("library.yaml");
    String yaml = file == null ? null : file.text(findings);
    if (file == null || yaml == null) {
      return UNKNOWN;
    }
    YamlRecord fields = new YamlText(file.location(), 0, findings).read(yaml, Form.LIBRARY);
    return fields == null
        ? UNKNOWN
        : new LibraryFacts(
            Numbers.optionalWhole(fields.value("chambers"), 1, Integer.MAX_VALUE),
            Dates.optionalDay(fields.value("countedOn")));
  }
}
