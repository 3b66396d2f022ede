package dev.kairan.publisher.command.report;

import dev.kairan.content.Library;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is under embargo.
 *
 * @param stories how many stories
 * @param releases how many press releases
 * @param ends when the embargoes end, in order
 */
public record Waiting(long stories, long releases, List<Instant> ends) {

  /** Of a library, what waits at {@code from} but no longer at {@code to}; null for ever. */
  public static Waiting between(Instant from, @Nullable Instant to, Library library) {
    List<Instant> stories =
        within(from, to, library.stories().stream().map(Story::publishAt)).toList();
    List<Instant> releases =
        within(from, to, library.pressOffice().releases().stream().map(Release::embargoUntil))
            .toList();
    return new Waiting(
        stories.size(),
        releases.size(),
        Stream.concat(stories.stream(), releases.stream()).sorted().toList());
  }

  private static Stream<Instant> within(
      Instant from, @Nullable Instant to, Stream<@Nullable Instant> ends) {
    return ends.filter(Objects::nonNull)
        .filter(end -> end.isAfter(from) && (to == null || !end.isAfter(to)));
  }

  public boolean isEmpty() {
    return ends.isEmpty();
  }

  /** Such as {@code 事例 2件・発表資料 1件}. */
  String counts() {
    return phrase().ja();
  }

  /** Such as {@code 解禁待ち: 事例 1件（2026年12月1日 10:00まで）}. */
  public Phrase line() {
    Instant next = ends.get(0);
    Instant last = ends.get(ends.size() - 1);
    String ja = DueText.time(next) + "まで";
    String en = "until " + JapanTime.localOf(next);
    if (!next.equals(last)) {
      ja = "次は" + DueText.time(next) + "、最後は" + DueText.time(last);
      en = "the next until " + JapanTime.localOf(next) + ", the last " + JapanTime.localOf(last);
    }
    return new Phrase(
        "解禁待ち: " + phrase().ja() + "（" + ja + "）",
        "Under embargo: " + phrase().en() + " (" + en + ")");
  }

  private Phrase phrase() {
    String ja = releases == 0 ? "" : "発表資料 " + releases + "件";
    String en = releases == 0 ? "" : "releases " + releases;
    return stories == 0
        ? new Phrase(ja, en)
        : new Phrase(
            "事例 " + stories + "件" + (ja.isEmpty() ? "" : "・" + ja),
            "stories " + stories + (en.isEmpty() ? "" : ", " + en));
  }
}
