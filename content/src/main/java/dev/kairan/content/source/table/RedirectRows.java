package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code redirects.csv}, which need not be there: every former address leads in one step to a
 * page that exists, and none hides one.
 */
public final class RedirectRows {

  private final Findings findings;
  private final Set<String> plans;

  private RedirectRows(Set<String> plans, Findings findings) {
    this.findings = findings;
    this.plans = plans;
  }

  /** A row, and where its addresses are written. */
  private record Row(Redirect redirect, Value from, Value to) {}

  /** The rows in order; to be read after everything that has a page. */
  public static List<Redirect> read(ContentFolder folder, Findings findings) {
    RedirectRows reader = new RedirectRows(Set.copyOf(folder.years("plans")), findings);
    List<Row> rows =
        folder.files(FileKind.REDIRECTS).stream()
            .flatMap(file -> Rows.read(file, Form.REDIRECT, findings, RedirectRows::row).stream())
            .toList();
    reader.check(rows);
    return rows.stream().map(Row::redirect).toList();
  }

  private static Row row(CsvRow row) {
    Value from = row.value("from");
    Value to = row.value("to");
    return new Row(
        new Redirect(
            from.text(),
            to.text(),
            Dates.day(row.value("on")),
            row.value("reason").optionalProse()),
        from,
        to);
  }

  private void check(List<Row> rows) {
    Map<String, String> targets = new HashMap<>();
    for (Row row : rows) {
      String from = row.redirect().from();
      if (targets.putIfAbsent(from, row.redirect().to()) != null) {
        row.from().report(Rule.DUPLICATE_ENTRY, from);
      }
    }
    rows.forEach(row -> check(row, targets));
  }

  private void check(Row row, Map<String, String> targets) {
    if (isAddress(row.from())) {
      checkFree(row.from());
    }
    if (targets.containsKey(row.redirect().to())) {
      reportSteps(row, targets);
    } else if (isAddress(row.to())) {
      checkThere(row.to());
    }
  }

  private static boolean isAddress(Value value) {
    boolean sound = !value.isPresent() || SitePage.isAddress(value.text());
    if (!sound) {
      value.report(Rule.BAD_PAGE_ADDRESS, value.text());
    }
    return value.isPresent() && sound;
  }

  private void checkFree(Value from) {
    SitePage page = SitePage.at(from.text(), plans);
    boolean taken = SitePage.TAKEN.matcher(from.text()).matches();
    if (taken || page instanceof SitePage.Standing || isGiven(page)) {
      from.report(Rule.LIVE_ADDRESS, from.text());
    }
  }

  private boolean isGiven(SitePage page) {
    return page instanceof SitePage.Of of && findings.locationOf(of.kind(), of.id()) != null;
  }

  private void checkThere(Value to) {
    SitePage page = SitePage.at(to.text(), plans);
    Location at = to.location();
    if (page instanceof SitePage.Of of) {
      findings.refer(of.kind(), of.id(), at);
    } else if (page instanceof SitePage.Unknown) {
      to.report(Rule.UNKNOWN_PAGE, to.text());
    }
  }

  private static void reportSteps(Row row, Map<String, String> targets) {
    Set<String> passed = new HashSet<>(Set.of(row.redirect().from()));
    String end = row.redirect().to();
    while (targets.containsKey(end) && passed.add(end)) {
      end = targets.getOrDefault(end, "");
    }
    if (passed.contains(end)) {
      row.to().report(Rule.REDIRECT_LOOP, row.redirect().from());
    } else {
      row.to().report(Rule.REDIRECT_CHAIN, row.redirect().to(), end);
    }
  }
}
