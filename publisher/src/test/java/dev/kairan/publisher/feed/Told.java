package dev.kairan.publisher.feed;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.WithdrawnStory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a story by what a test tells of it. */
public final class Told {

  private final String id;
  private final List<Story.Participation> participations = new ArrayList<>();
  private final List<Story.Correction> corrections = new ArrayList<>();
  private String title = "まちなかに足湯を開く";
  private String markdown = "商店街に足湯を開いた。\n";
  private String summary = "中くらいの要約";
  private String html = "<p>商店街に足湯を開いた。</p>";
  private @Nullable PartialDate date;
  private @Nullable String ledBy;
  private @Nullable PartialDate publishedOn;
  private @Nullable OffsetDateTime publishAt;

  private Told(String id) {
    this.id = id;
  }

  public static Told of(String id) {
    return new Told(id);
  }

  public Told by(String chamber) {
    participations.add(new Story.Participation(new Ref(chamber), Story.Role.LEAD));
    return this;
  }

  public Told with(String chamber) {
    participations.add(new Story.Participation(new Ref(chamber), Story.Role.PARTNER));
    return this;
  }

  public Told titled(String newTitle) {
    title = newTitle;
    return this;
  }

  Told summed(String medium) {
    summary = medium;
    return this;
  }

  public Told html(String body) {
    html = body;
    return this;
  }

  public Told happened(String text, String start) {
    date = day(text, start);
    return this;
  }

  /** Under embargo until {@code instant}. */
  public Told embargoedUntil(String instant) {
    publishAt = OffsetDateTime.parse(instant);
    String day = publishAt.toLocalDate().toString();
    return published(day, day);
  }

  public Told published(String text, String start) {
    publishedOn = day(text, start);
    return this;
  }

  public Told corrected(String day) {
    return corrected(day, "数を改めた。");
  }

  Told corrected(String day, String what) {
    corrections.add(new Story.Correction(LocalDate.parse(day), what));
    return this;
  }

  Told ledBy(String who) {
    ledBy = who;
    return this;
  }

  public Story story() {
    return new Story(
        id,
        title,
        new Story.Summary("短い要約", summary, "長い要約"),
        new Story.Body(markdown, html),
        Story.BodyKind.CHAMBER,
        date,
        publishedOn,
        publishAt,
        null,
        participations,
        List.of(new Ref("tourism")),
        List.of(new Story.Evidence(new Ref("2023-II-1-01"), "大会の準備。")),
        List.of(),
        List.of(),
        List.of(new Story.Source("足湯が開く", "茨城新聞", "https://news.example/a?b=1&c=2", publishedOn)),
        null,
        null,
        ledBy,
        corrections);
  }

  /** The same story, withdrawn: what is left of it. */
  WithdrawnStory withdrawn(String day, String reason) {
    return new WithdrawnStory(
        id,
        title,
        date,
        publishedOn,
        publishAt,
        participations,
        List.of(new Ref("tourism")),
        List.of(new WithdrawnStory.Evidence(new Ref("2023-II-1-01"))),
        corrections.stream().map(each -> new WithdrawnStory.Correction(each.on())).toList(),
        new WithdrawnStory.Withdrawal(LocalDate.parse(day), reason));
  }

  private static PartialDate day(String text, String start) {
    return new PartialDate(text, text, LocalDate.parse(start), null);
  }
}
