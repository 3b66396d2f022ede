package dev.kairan.api.store.row;

import dev.kairan.content.plan.TargetMeasure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target of any kind; what another kind has is null.
 *
 * @param count the number to reach, of a count
 * @param percent the share or growth to reach, in per cent
 */
public record TargetRow(
    String id,
    String actionItemId,
    Kind kind,
    String literal,
    String what,
    LocalDate start,
    LocalDate end,
    boolean approximate,
    @Nullable TargetMeasure measure,
    @Nullable Integer count,
    @Nullable String unit,
    @Nullable Boolean exactly,
    @Nullable Double percent,
    @Nullable LocalDate baselineStart,
    @Nullable LocalDate baselineEnd)
    implements OfActionItem {

  /** The kinds of target, each with its type in the schema. */
  public enum Kind {
    COUNT("CountTarget"),
    SHARE("ShareTarget"),
    GROWTH("GrowthTarget"),
    DATE("DateTarget"),
    TEXT("TextTarget");

    private final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    public String typeName() {
      return typeName;
    }
  }
}
