package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Rule;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site is, where its content comes from, and the rules behind its numbers. */
public record AboutPage(
    PageHead head,
    Snapshot snapshot,
    List<Plan> plans,
    List<Rule> rules,
    int chamberCount,
    int storyCount) {

  public static Page of(Site site) {
    PageHead head =
        site.head(
                NavArea.NONE,
                "Kairanについて",
                "Kairanがまとめている内容と出典、数字の数え方、記録の新しさ、引用のしかたを説明します。",
                site.at().about(),
                List.of(site.homeLink()))
            .inEnglish();
    AboutPage page =
        new AboutPage(
            head,
            site.answers().snapshot(),
            site.answers().plans(),
            site.answers().rules(),
            site.answers().coverage().chamberCount(),
            site.answers().stories().size());
    return new Page(head, "guide/about.jte", page);
  }

  public String asOf() {
    return DayText.instant(snapshot.asOf());
  }

  public @Nullable String dataThrough() {
    return snapshot.dataThrough() == null ? null : DayText.day(snapshot.dataThrough());
  }
}
