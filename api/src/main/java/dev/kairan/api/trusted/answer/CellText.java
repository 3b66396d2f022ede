package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.Labelled;
import dev.kairan.api.trusted.document.Leaf;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cells in words. */
public final class CellText {

  private CellText() {}

  /** The texts of a row, whose cells are those of {@code columns}. */
  public static List<String> of(List<@Nullable Object> row, List<Labelled> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> of(row.get(i), columns.get(i).leaf()))
        .toList();
  }

  /** The text of a cell; empty for null. Numbers are plain, enums and truth in Japanese. */
  public static String of(@Nullable Object cell, Leaf leaf) {
    if (cell instanceof List<?> several) {
      return several.stream().map(one -> of(one, leaf)).collect(Collectors.joining("、"));
    }
    if (cell == null) {
      return "";
    }
    if (cell instanceof Number number) {
      return plain(number);
    }
    if (cell instanceof Boolean truth) {
      return truth ? "はい" : "いいえ";
    }
    String text = cell.toString();
    return leaf.labels().getOrDefault(text, text);
  }

  private static String plain(Number number) {
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
