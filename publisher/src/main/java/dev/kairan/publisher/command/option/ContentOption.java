package dev.kairan.publisher.command.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the content is. */
public final class ContentOption {

  @Option(
      names = "--content",
      paramLabel = "フォルダー",
      defaultValue = "content",
      description = "内容のフォルダー（省略時: ${DEFAULT-VALUE}）")
  private Path folder = Path.of("content");

  public Path folder() {
    return folder;
  }
}
