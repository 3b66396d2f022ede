package dev.kairan.publisher.command.option;

import picocli.CommandLine.ITypeConverter;

/** A value for a variable, as in {@code asOf=2023-10-01}. */
public record Assignment(String name, String value) {

  /** Reads {@code name=value}. */
  public static final class Converter implements ITypeConverter<Assignment> {

    @Override
    public Assignment convert(String text) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new Unreadable("「" + text + "」は変数として読めません（例: fiscalYear=2023）");
      }
      return new Assignment(text.substring(0, equals), text.substring(equals + 1));
    }
  }
}
