package dev.kairan.publisher.command.option;

import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Exit;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Japanese what is wrong with the command line. */
public final class UsageErrors implements IParameterExceptionHandler {

  private final Console console;

  public UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    console.error(message(failure));
    console.error("使い方: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return "足りないものがあります: " + names(missing.getMissing());
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " が2回あります";
    }
    if (failure instanceof MutuallyExclusiveArgsException) {
      return "いっしょには使えない指定です（どちらか一方にしてください）";
    }
    ArgSpec argument = failure.getArgSpec();
    return argument == null ? text(failure) : name(argument) + ": " + reason(failure);
  }

  private static String unknown(UnmatchedArgumentException failure) {
    List<String> meant = failure.getSuggestions();
    String unknown = "分からない指定です: " + String.join(" ", failure.getUnmatched());
    return meant.isEmpty() ? unknown : unknown + "（もしかして: " + String.join("、", meant) + "）";
  }

  /** Our own converters say more than that a value cannot be read. */
  private static String reason(ParameterException failure) {
    if (failure.getCause() instanceof Unreadable ours) {
      return text(ours);
    }
    return "値「" + failure.getValue() + "」は使えません";
  }

  private static String names(List<ArgSpec> arguments) {
    return String.join("、", arguments.stream().map(UsageErrors::name).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String text(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
