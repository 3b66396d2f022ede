package dev.kairan.publisher.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of Kairan, as the build wrote it into the jar, and that of Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "開発版");
    return new String[] {"kairan " + version + "（Java " + Runtime.version() + "）"};
  }
}
