package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.source.field.CsvRow;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;

/** Reads {@code outlets.csv}. */
public final class OutletRows {

  private OutletRows() {}

  public static List<Outlet> read(SourceFile file, Findings findings) {
    return Rows.read(file, Form.OUTLET, IdKind.OUTLET, findings, OutletRows::outlet);
  }

  private static Outlet outlet(CsvRow row) {
    String name = row.value("name").text();
    Value kind = row.value("kind");
    Value tier = row.value("tier");
    OutletKind outletKind = kind.optionalChoice(OutletKind.class);
    boolean ownChannel = outletKind == OutletKind.OWN_CHANNEL;
    if (outletKind != null && ownChannel == tier.isPresent()) {
      tier.report(Rule.TIER_MISMATCH, Value.word(outletKind));
    }
    return new Outlet(
        row.value("id").id(IdKind.OUTLET, name),
        name,
        outletKind == null ? OutletKind.WEB : outletKind,
        tier.optionalChoice(OutletTier.class),
        PrefectureCode.optional(row.value("prefecture")));
  }
}
