package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.Leaf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cells as people read them: as {@link CellText}, with numbers grouped and rounded. */
public final class ShownText {

  private ShownText() {}

  /** The texts of a row, whose cells are those of {@code columns}. */
  public static List<String> of(List<@Nullable Object> row, List<Labelled> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> of(row.get(i), columns.get(i).leaf()))
        .toList();
  }

  /** The text of a cell; empty for null. */
  public static String of(@Nullable Object cell, Leaf leaf) {
    if (cell instanceof List<?> several) {
      return several.stream().map(one -> of(one, leaf)).collect(Collectors.joining("、"));
    }
    return cell instanceof Number number && leaf.number()
        ? of(number.doubleValue())
        : CellText.of(cell, leaf);
  }

  /** With groups of thousands and at most two decimals. */
  public static String of(double number) {
    DecimalFormat format = new DecimalFormat("#,##0.##", new DecimalFormatSymbols(Locale.ROOT));
    return format.format(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
  }
}
