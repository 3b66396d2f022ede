package dev.kairan.publisher.command.option;

import picocli.CommandLine.TypeConversionException;

/** A value that cannot be read; the message says so in Japanese, with examples. */
final class Unreadable extends TypeConversionException {

  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
