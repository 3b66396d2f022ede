package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.release.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes the shipped content. */
class PublishCommandTest {

  @TempDir Path folder;

  @Test
  void givesTheSameBytesForTheSameContentAndInstant() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    Ran ran = publish(ContentCopy.SHIPPED, one, "2023-10-01");
    publish(ContentCopy.SHIPPED, other, "2023-10-01T00:00+09:00");

    Manifest manifest = Manifest.of(one.resolve("current").toRealPath());
    assertThat(manifest).isEqualTo(Manifest.of(other.resolve("current").toRealPath()));
    assertThat(ran.out())
        .containsSubsequence(
            "読み込み",
            "検査",
            "データベース作成",
            "問い合わせ",
            "ページ作成",
            "リンク検査",
            "切り替え",
            "公開しました: 20230930T150000Z-")
        .contains("商工会議所 515・計画項目 85・事例 ", "問題 0 件");
    assertThat(pages(manifest, "chambers/[^/]+/index.html")).isEqualTo(515);
    assertThat(pages(manifest, "plans/2023/[^/]+-[^/]+-[^/]+/index.html")).isEqualTo(85);
    assertThat(pages(manifest, "prefectures/[^/]+/index.html")).isEqualTo(47);
    assertThat(pages(manifest, "blocks/[^/]+/index.html")).isEqualTo(9);
  }

  @Test
  void reusesTheReleaseAndGivesAnotherSiteAnotherRevision() throws IOException {
    Path content = ContentCopy.small(folder);
    Path out = folder.resolve("out");
    publish(content, out, "2023-10-01");
    assertThat(publish(content, out, "2023-10-01").out()).contains("同じ公開版があるので、それを公開しました");
    assertThat(entries(out.resolve("releases"))).isEqualTo(1 + 2);

    Ran elsewhere = publish(content, out, "2023-10-01", "--base-url", "https://example.org/kairan");
    assertThat(elsewhere.out()).containsPattern("公開しました: 20230930T150000Z-[0-9a-f]{12}-2");
    assertThat(Files.readString(out.resolve("current/chambers/mito/index.html")))
        .contains("https://example.org/kairan/chambers/mito/")
        .contains("href=\"/kairan/")
        .doesNotContain("localhost", "href=\"/chambers/");

    assertThat(kairan("rollback", "--out", out).out()).contains("公開中: 20230930T150000Z-");
    assertThat(Files.readString(out.resolve("current/index.html")))
        .contains("http://localhost:8080/");
    assertThat(entries(out.resolve(".work"))).isZero();
  }

  @Test
  void publishesNothingFromBrokenContent() throws IOException {
    Path content = ContentCopy.small(folder);
    Ran good = publish(content, folder.resolve("out"));
    assertThat(good.exit()).as(good.err()).isZero();
    Path live = folder.resolve("out/current").toRealPath();

    ContentCopy.edit(content.resolve("stories/2024/mito-01.md"), "{id: mito,", "{id: mitto,");
    Ran broken = publish(content, folder.resolve("out"));
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("stories/2024/mito-01.md:4", "mitto");
    assertThat(folder.resolve("out/current").toRealPath()).isEqualTo(live);
  }

  @Test
  void saysWhichPlanIsNotPublishedYetAndPublishesTheRest() throws IOException {
    Path content = ContentCopy.small(folder);
    Files.createDirectories(content.resolve("plans/2024/sections"));
    String plan = Files.readString(content.resolve("plans/2023/plan.yaml"));
    Files.writeString(
        content.resolve("plans/2024/plan.yaml"),
        plan.replace("2023", "2024").replaceFirst("theme: .*", "theme: 【未記入】"));
    try (Stream<Path> sections = Files.list(content.resolve("plans/2023/sections"))) {
      for (Path section : sections.toList()) {
        Files.writeString(
            content.resolve("plans/2024/sections").resolve(section.getFileName()),
            Files.readString(section).replaceAll("2023-(?=[IK])", "2024-"));
      }
    }

    Ran ran = publish(content, folder.resolve("out"));

    assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("2024年度の事業計画は書きかけなので、公開されません（未記入 1か所）");
    assertThat(folder.resolve("out/current/plans/2023/index.html")).exists();
    assertThat(folder.resolve("out/current/plans/2024")).doesNotExist();
  }

  @Test
  void publishesNothingWithBrokenLinksAndListsThemAll() throws IOException {
    Path content = ContentCopy.small(folder);
    Path story = content.resolve("stories/2024/mito-01.md");
    Files.writeString(
        story,
        Files.readString(story)
            + "\n[一](http://localhost:8080/chambers/gone/)、[二](http://localhost:8080/stories/gone/)。\n");

    Ran refused = publish(content, folder.resolve("out"));
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "stories/2024-mito-01/index.html a[href] 「http://localhost:8080/chambers/gone/」 リンク先のファイルがありません",
            "stories/2024-mito-01/index.html a[href] 「http://localhost:8080/stories/gone/」 リンク先のファイルがありません",
            "公開を取りやめました");
    assertThat(folder.resolve("out/current")).doesNotExist();
    assertThat(entries(folder.resolve("out/releases"))).isZero();
  }

  @Test
  void warnsOfAChangedDateWithoutARecordOfTheChange() throws IOException {
    Path content = ContentCopy.small(folder);
    Path out = folder.resolve("out");
    Path section = content.resolve("plans/2023/sections/III-1.yaml");
    assertThat(publish(content, out).out()).doesNotContain("注意 日程");

    ContentCopy.edit(section, "place: 高知県高知市", "place: 愛媛県松山市");
    assertThat(publish(content, out).out())
        .contains("注意 日程 2023-III-1-01-D1「移動常議員会（2023年6月）」が変わりましたが、revisions に変更の記録がない");
  }

  @Test
  void publishesSampleDataOnlyOnRequest() throws IOException {
    Path content = ContentCopy.small(folder);
    Files.writeString(content.resolve("SAMPLE"), "");
    Path out = folder.resolve("out");

    Ran refused = publish(content, out);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("見本データなので公開しません", "--allow-sample");
    assertThat(out.resolve("current")).doesNotExist();
    Ran allowed = kairan("publish", "--content", content, "--out", out, "--allow-sample");
    assertThat(allowed.exit()).as(allowed.err()).isZero();
    assertThat(out.resolve("current/index.html")).content().contains("見本");
  }

  @Test
  void writesNothingIntoTheContent() throws IOException {
    Ran ran = publish(folder, folder.resolve("x/../site"));
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("内容のフォルダーの中には置けません");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void namesAFolderThatCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Ran ran = kairan("publish", "--content", ContentCopy.SHIPPED, "--out", file);
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains(file.toString()).doesNotContain("at dev.kairan");
  }

  private static Ran publish(Path content, Path out) {
    return kairan("publish", "--content", content, "--out", out);
  }

  private static Ran publish(Path content, Path out, String at, Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("publish", "--content", content, "--out", out, "--at", at));
    arguments.addAll(List.of(more));
    Ran ran = kairan(arguments.toArray());
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran;
  }

  private static long pages(Manifest manifest, String path) {
    return manifest.files().keySet().stream().filter(file -> file.matches(path)).count();
  }

  private static long entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }
}
