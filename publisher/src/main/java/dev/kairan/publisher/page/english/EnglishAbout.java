package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Rule;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the site is, in English: what it holds, how it counts, how it may be quoted. */
public record EnglishAbout(
    PageHead head,
    Snapshot snapshot,
    List<Plan> plans,
    List<Rule> rules,
    int chamberCount,
    int storyCount) {

  static Page of(EnglishSite english) {
    PageHead head =
        english.head(
            NavArea.ABOUT,
            "About Kairan",
            "What Kairan holds and where it comes from, how its numbers are counted, how new its"
                + " records are, and how to quote it.",
            english.at().about(),
            List.of(english.homeLink()));
    EnglishAbout page =
        new EnglishAbout(
            head,
            english.answers().snapshot(),
            english.answers().plans(),
            english.answers().rules(),
            english.answers().coverage().chamberCount(),
            english.answers().stories().size());
    return new Page(head, "english/about.jte", page);
  }

  public String asOf() {
    return EnglishDay.instant(snapshot.asOf());
  }

  public @Nullable String dataThrough() {
    return snapshot.dataThrough() == null ? null : EnglishDay.day(snapshot.dataThrough());
  }
}
