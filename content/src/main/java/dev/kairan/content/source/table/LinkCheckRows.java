package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Rule;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.source.field.Addresses;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code link-checks.csv}, which need not be there. */
public final class LinkCheckRows {

  private final Predicate<URI> cited;
  private final Set<String> seen = new HashSet<>();

  private LinkCheckRows(Predicate<URI> cited) {
    this.cited = cited;
  }

  /** The rows in order; {@code cited} tells which addresses a story cites. */
  public static List<LinkCheck> read(
      ContentFolder folder, Predicate<URI> cited, Findings findings) {
    LinkCheckRows rows = new LinkCheckRows(cited);
    return folder.files(FileKind.LINK_CHECKS).stream()
        .flatMap(file -> Rows.read(file, Form.LINK_CHECK, findings, rows::linkCheck).stream())
        .toList();
  }

  private LinkCheck linkCheck(CsvRow row) {
    Value written = row.value("url");
    URI url = Addresses.optional(written);
    LocalDate checkedOn = Dates.optionalDay(row.value("checkedOn"));
    if (url != null && !cited.test(url)) {
      written.report(Rule.UNCITED_LINK, written.text());
    }
    if (url != null && checkedOn != null && !seen.add(url + " " + checkedOn)) {
      written.report(Rule.DUPLICATE_ENTRY, written.text());
    }
    return new LinkCheck(
        url == null ? URI.create("https://stand-in.invalid/") : url,
        checkedOn == null ? LocalDate.EPOCH : checkedOn,
        row.value("status").choice(LinkStatus.class),
        row.value("note").optionalText());
  }
}
