package dev.kairan.publisher.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.product.Product.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

  @TempDir Path folder;

  @Test
  void findsAJavaByItself() throws Exception {
    Ended ended = Product.run(Product.command(Product.LAUNCHER, Map.of(), "--version"));
    assertThat(ended.exit()).as(ended.text()).isZero();
    assertThat(ended.text()).matches("kairan \\S+（Java (1[7-9]|[2-9]\\d)\\S*）\\R");
  }

  @Test
  void worksThroughLinksAndFromAnyFolder() throws Exception {
    Path spaced = Files.createDirectories(folder.resolve("a folder"));
    Path first = Files.createSymbolicLink(spaced.resolve("first"), Product.LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), folder.relativize(first));
    Ended ended =
        Product.run(Product.command(second, Map.of(), "--version").directory(spaced.toFile()));
    assertThat(ended.exit()).as(ended.text()).isZero();
  }

  @Test
  void takesTheJavaAndTheOptionsThatItIsTold() throws Exception {
    Map<String, String> environment =
        Map.of(
            "KAIRAN_JAVA",
            Product.JAVA.toString(),
            "KAIRAN_JAVA_OPTS",
            "-Xmx200m -XshowSettings:system");
    Ended ended = Product.run(Product.command(Product.LAUNCHER, environment, "--version"));
    assertThat(ended.text()).contains("Java " + Runtime.version(), "Operating System Metrics");
  }

  @Test
  void refusesWhatIsNoJava() throws Exception {
    Map<String, String> environment = Map.of("KAIRAN_JAVA", "/bin/true");
    Ended ended = Product.run(Product.command(Product.LAUNCHER, environment, "check"));
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.text()).contains("JDK 17 以上の java ではありません: /bin/true");
  }

  @Test
  void saysWhatToDoWhereThereIsNoJava() throws Exception {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    for (String program : new String[] {"dirname", "readlink"}) {
      Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
    }
    Path bin = Files.createDirectories(folder.resolve("kairan/bin"));
    String bare =
        Files.readString(Product.LAUNCHER).replaceAll("/usr/lib/jvm|/opt/java", "/nowhere");
    Path launcher = Files.writeString(bin.resolve("kairan"), bare);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();

    Map<String, String> environment = Map.of("PATH", programs.toString());
    Ended ended = Product.run(Product.command(launcher, environment, "check"));
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.text()).contains("JDK 17 以上が見つかりません", "JAVA_HOME");
  }

  @Test
  void usesTheArchiveOfLoadedClasses() throws Exception {
    Path log = folder.resolve("classes.log");
    ProcessBuilder check = Product.kairan("check", "--content", Product.CONTENT);
    check.environment().put("KAIRAN_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    Ended ended = Product.run(check);
    assertThat(ended.exit()).as(ended.text()).isZero();
    assertThat(ended.text()).doesNotContain("[warning]");
    assertThat(Files.readString(log))
        .containsPattern("dev\\.kairan\\.content\\.Library source: shared objects file");
  }

  @Test
  void speaksUtf8InAnyLocale() throws Exception {
    ProcessBuilder check = Product.kairan("check", "--content", folder.resolve("無い"));
    check.environment().put("LC_ALL", "C");
    Ended ended = Product.run(check);
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.text()).startsWith("内容のフォルダーがありません: ");
  }
}
