package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.TargetRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Target;
import java.util.Locale;

/** Targets of all kinds in one table, with the columns of other kinds left empty. */
final class TargetRows {

  private TargetRows() {}

  static TargetRecord of(ActionItem item, int position, Target target) {
    TargetRecord row =
        new TargetRecord()
            .setId(target.id())
            .setActionItemId(item.id())
            .setPosition(position)
            .setKind(target.getClass().getSimpleName().toUpperCase(Locale.ROOT))
            .setLiteral(target.literal())
            .setWhat(target.what())
            .setWhatFolded(FoldedText.of(target.what()))
            .setStartOn(target.start())
            .setEndOn(target.end())
            .setIsApproximate(target.approximate())
            .setMeasure(target.measure());
    if (target instanceof Target.Count count) {
      row.setAmount(Math.toIntExact(count.count()))
          .setUnit(count.unit())
          .setIsExact(count.exactly());
    } else if (target instanceof Target.Share share) {
      row.setPercent(share.percent().doubleValue());
    } else if (target instanceof Target.Growth growth) {
      row.setPercent(growth.percent().doubleValue())
          .setBaselineStartOn(growth.baselineStart())
          .setBaselineEndOn(growth.baselineEnd());
    }
    return row;
  }
}
