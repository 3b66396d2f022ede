package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.embed.Embeds;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.query.Altered;
import dev.kairan.publisher.query.SiteAnswers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the real content does not hold today, and a site must show right tomorrow. */
class ChangedAnswersTest {

  private final SiteAnswers real = RenderedSite.answers();

  @Test
  void sampleDataSaysSoOnEveryPage() {
    Snapshot snapshot = real.snapshot();
    Snapshot sample = new Snapshot(snapshot.id(), snapshot.asOf(), snapshot.dataThrough(), true);

    pages(with(sample, real.actionItems()))
        .forEach(
            (path, page) -> {
              assertThat(page.select("body > .sample").text())
                  .as(path)
                  .startsWith(path.startsWith("en/") ? "Sample data" : "見本データ");
              assertThat(page.select("meta[name=robots]").attr("content"))
                  .as(path)
                  .isEqualTo("noindex");
            });
  }

  @Test
  void sampleDataSaysSoInEveryEmbed() {
    Snapshot snapshot = real.snapshot();
    Snapshot sample = new Snapshot(snapshot.id(), snapshot.asOf(), snapshot.dataThrough(), true);
    SiteSettings settings = new SiteSettings(URI.create(RenderedSite.BASE));
    Site site = SitePages.render(with(sample, real.actionItems()), settings, page -> {});
    Map<String, String> marks = new HashMap<>();
    Embeds.render(
        site,
        file -> {
          if (file.path().endsWith(".html")) {
            Document embed = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
            marks.put(file.path(), embed.select("article .kind b").text());
          }
        });

    assertThat(marks).hasSizeGreaterThan(1_800);
    assertThat(marks.values()).containsOnly("見本データ");
  }

  @Test
  void realDataDoesNot() {
    RenderedSite.pages().forEach((path, page) -> assertThat(page.select(".sample")).isEmpty());
  }

  @Test
  void theOfficialWordingStandsAsAQuotationWithItsSource() {
    List<ActionItem> items = real.actionItems().stream().map(ChangedAnswersTest::quoted).toList();
    Map<String, Document> pages = pages(with(real.snapshot(), items));
    Document page = Objects.requireNonNull(pages.get("plans/2023/III-4-02/index.html"));

    assertThat(page.select(".official blockquote p").eachText())
        .containsExactly("公式の文言 <b>そのまま</b>", "二つ目の段落");
    assertThat(page.select(".official figcaption").text())
        .isEqualTo("日本商工会議所「日本商工会議所 2023年度事業計画」10ページ");
    assertThat(page.select(".official cite").text()).isEqualTo("日本商工会議所 2023年度事業計画");
    assertThat(RenderedSite.page("plans/2023/III-4-02/").select("blockquote")).isEmpty();
  }

  private static ActionItem quoted(ActionItem item) {
    return new ActionItem(
        item.id(),
        item.fiscalYear(),
        item.position(),
        item.title(),
        item.titleEn(),
        item.summary(),
        item.summaryEn(),
        "公式の文言 <b>そのまま</b>\n二つ目の段落",
        null,
        item.page(),
        item.chapter(),
        item.section(),
        item.subheading(),
        item.schedules(),
        item.targets(),
        item.partners(),
        item.events(),
        item.schemes(),
        item.evidence(),
        item.state(),
        item.stateReason(),
        item.continuation());
  }

  private SiteAnswers with(Snapshot snapshot, List<ActionItem> items) {
    return Altered.from(real).snapshot(snapshot).actionItems(items).answers();
  }

  private static Map<String, Document> pages(SiteAnswers answers) {
    Map<String, Document> pages = new HashMap<>();
    SitePages.render(
        answers,
        new SiteSettings(URI.create(RenderedSite.BASE)),
        file -> {
          if (file.path().endsWith(".html")) {
            pages.put(file.path(), Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)));
          }
        });
    return pages;
  }
}
