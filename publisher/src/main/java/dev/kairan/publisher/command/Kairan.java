package dev.kairan.publisher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.command.option.UsageErrors;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.command.report.Failures;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command line's entry, and the one place where the clock is read. */
@Command(
    name = "kairan",
    description = "日本商工会議所の事業計画と、515商工会議所の取組み事例を公開する",
    synopsisSubcommandLabel = "コマンド",
    versionProvider = Version.class)
public final class Kairan implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  private Kairan(Console console) {
    this.console = console;
  }

  /** Runs one command and exits with 0 done, 1 content problems, 2 usage or 3 environment. */
  public static void main(String[] arguments) {
    // The libraries' own news of their start-up are not for the people who run Kairan.
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(run(Console.ofProcess(), Clock.systemUTC(), arguments));
  }

  static int run(Console console, Clock clock, String... arguments) {
    return commandLine(console, clock).execute(arguments);
  }

  private static CommandLine commandLine(Console console, Clock clock) {
    CommandLine line = new CommandLine(new Kairan(console));
    line.addSubcommand(new ServeCommand(console, clock));
    line.addSubcommand(new PublishCommand(console, clock));
    line.addSubcommand(new AskCommand(console, clock));
    line.addSubcommand(new ReportCommand(console, clock));
    line.addSubcommand(new CheckCommand(console, clock));
    line.addSubcommand(new ImportPlanCommand(console));
    line.addSubcommand(new RollbackCommand(console, clock));
    line.addSubcommand(new NginxCommand(console));
    line.addSubcommand(new SampleCommand(console));
    line.addSubcommand(new DoctorCommand(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.getSubcommands().values().forEach(Kairan::speakJapanese);
    speakJapanese(line);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Kairan と Java の版を表示する")
                .build());
    return line.setOut(new PrintWriter(console.out(), true, UTF_8))
        .setErr(new PrintWriter(console.err(), true, UTF_8))
        .setParameterExceptionHandler(new UsageErrors(console))
        .setExecutionExceptionHandler(new Failures(console));
  }

  private static void speakJapanese(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).description("この説明を表示する").build())
        .usageMessage()
        .synopsisHeading("使い方: ")
        .descriptionHeading("%n")
        .commandListHeading("%nコマンド:%n")
        .parameterListHeading("%n引数:%n")
        .optionListHeading("%nオプション:%n")
        .adjustLineBreaksForWideCJKCharacters(true);
  }

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().usage(console.out());
  }
}
