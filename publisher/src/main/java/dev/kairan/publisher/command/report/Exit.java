package dev.kairan.publisher.command.report;

/** The exit codes of every command. */
public final class Exit {

  /** What was asked is done. */
  public static final int DONE = 0;

  /** The content, or the site made from it, must be corrected first. */
  public static final int CONTENT = 1;

  /** The command line is not understood. */
  public static final int USAGE = 2;

  /** The machine does not allow it: rights, space, ports, another run. */
  public static final int ENVIRONMENT = 3;

  private Exit() {}
}
