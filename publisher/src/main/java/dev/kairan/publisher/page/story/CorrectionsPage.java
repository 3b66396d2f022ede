package dev.kairan.publisher.page.story;

import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryChange;
import dev.kairan.publisher.html.StoryChanges;
import java.time.LocalDate;
import java.util.List;

/**
 * All corrections and withdrawals.
 *
 * @param rows newest first
 */
public record CorrectionsPage(PageHead head, List<Row> rows) {

  /**
   * A correction or withdrawal.
   *
   * @param kind 訂正 or 取り下げ
   * @param what the correction, or the reason of the withdrawal
   */
  public record Row(
      String anchor, String kind, LocalDate on, Link story, String what, List<Link> chambers) {

    public String day() {
      return DayText.day(on);
    }
  }

  public static Page of(Site site) {
    String href = site.at().corrections();
    PageHead head =
        site.head(
                NavArea.NONE,
                "訂正と取り下げ",
                "公開した取り組み事例の訂正と取り下げを、日付と内容とともに新しい順に並べました。",
                href,
                List.of(site.homeLink()))
            .with(Alternate.feeds(site.at(), href, "訂正と取り下げ"));
    List<Row> rows =
        StoryChanges.of(site.answers()).stream().map(change -> row(site, change)).toList();
    return new Page(head, "story/corrections.jte", new CorrectionsPage(head, rows));
  }

  private static Row row(Site site, StoryChange change) {
    return new Row(
        change.anchor(),
        change.kind().label(),
        change.on(),
        new Link(site.at().story(change.story()), change.title()),
        change.what(),
        site.tiles().all(change.chambers()).stream().map(CorrectionsPage::link).toList());
  }

  static Link link(ChamberTile chamber) {
    return new Link(chamber.href(), chamber.name());
  }
}
