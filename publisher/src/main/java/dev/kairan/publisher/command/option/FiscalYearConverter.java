package dev.kairan.publisher.command.option;

import dev.kairan.content.time.FiscalYear;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads a fiscal year such as {@code 2024}: the calendar year in which it begins. */
public final class FiscalYearConverter implements ITypeConverter<FiscalYear> {

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  @Override
  public FiscalYear convert(String text) {
    if (!YEAR.matcher(text).matches()) {
      throw new Unreadable("「" + text + "」は年度として読めません（西暦4桁で書きます。令和6年度なら 2024）");
    }
    return new FiscalYear(Integer.parseInt(text));
  }
}
