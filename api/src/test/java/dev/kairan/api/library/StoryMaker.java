package dev.kairan.api.library;

import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Focus;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.ImageFile;
import dev.kairan.content.story.ImageFile.Format;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Role;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import dev.kairan.content.story.Withdrawal;
import dev.kairan.content.time.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a story step by step; without any step it has nothing that may be absent. */
public final class StoryMaker {

  private final String id;
  private String title;
  private Summary summary;
  private Markup body;
  private BodyKind bodyKind = BodyKind.CHAMBER;
  private @Nullable PartialDate date;
  private @Nullable PartialDate published;
  private @Nullable Instant publishAt;
  private @Nullable Image image;
  private @Nullable Contact contact;
  private @Nullable String ledBy;
  private @Nullable Withdrawal withdrawn;
  private @Nullable Consent consent;
  private final List<Participation> participations = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Appearance> appearances = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();

  public StoryMaker(String id) {
    this.id = id;
    this.title = id + "の見出し";
    this.summary = new Summary(id + "短", id + "中くらい", id + "いちばん長い要約");
    this.body = new Markup("**" + id + "**", "<p><strong>" + id + "</strong></p>", id);
  }

  public StoryMaker title(String text) {
    title = text;
    return this;
  }

  /** Its three summaries and its body, with line feeds between paragraphs. */
  public StoryMaker texts(Summary itsSummary, String itsBody) {
    summary = itsSummary;
    body = new Markup(itsBody, "<p>" + itsBody + "</p>", itsBody);
    return this;
  }

  /** The first is the lead, the others are partners. */
  public StoryMaker by(String... chambers) {
    for (String chamber : chambers) {
      Role role = participations.isEmpty() ? Role.LEAD : Role.PARTNER;
      participations.add(new Participation(chamber, role));
    }
    return this;
  }

  public StoryMaker bodyKind(BodyKind kind) {
    bodyKind = kind;
    return this;
  }

  public StoryMaker date(String text) {
    date = PartialDate.parse(text);
    return this;
  }

  public StoryMaker published(String text) {
    published = PartialDate.parse(text);
    return this;
  }

  public StoryMaker topic(String topic) {
    topics.add(topic);
    return this;
  }

  public StoryMaker evidenceFor(String actionItem) {
    evidence.add(new Evidence(actionItem, id + "は" + actionItem + "に当たる。"));
    return this;
  }

  public StoryMaker figure(String value, String unit, boolean approximate) {
    figures.add(new Figure(new BigDecimal(value), unit, "参加者", "主催者発表", approximate));
    return this;
  }

  public StoryMaker in(String outlet, @Nullable String url, @Nullable String day) {
    appearances.add(
        new Appearance(
            outlet,
            url == null ? null : "記事 " + id,
            url == null ? null : URI.create(url),
            day == null ? null : PartialDate.parse(day)));
    return this;
  }

  public StoryMaker source(String url, @Nullable String day) {
    PartialDate date = day == null ? null : PartialDate.parse(day);
    sources.add(new Source("出典 " + url, "発行者", URI.create(url), date));
    return this;
  }

  public StoryMaker image(@Nullable String caption) {
    return image(caption, null);
  }

  public StoryMaker image(@Nullable String caption, @Nullable String lastDay) {
    LocalDate expiresOn = lastDay == null ? null : LocalDate.parse(lastDay);
    return image(caption, expiresOn, 1600, 6);
  }

  /** A picture of that width and of 900 lines as stored, to be turned as EXIF says. */
  public StoryMaker image(
      @Nullable String caption, @Nullable LocalDate expiresOn, int width, int orientation) {
    ImageFile file =
        new ImageFile(Path.of("picture.jpg"), "00", Format.JPEG, width, 900, orientation);
    image =
        new Image(
            "picture.jpg",
            "舞台に並ぶ人たち",
            "撮影 " + id,
            "CC BY 4.0",
            caption,
            expiresOn,
            Focus.CENTRE,
            file);
    return this;
  }

  /** Under embargo until {@code instant}. */
  public StoryMaker publishAt(String instant) {
    publishAt = Instant.parse(instant);
    return this;
  }

  public StoryMaker contact(Contact whom) {
    contact = whom;
    return this;
  }

  /** Somebody who is no chamber; the chambers are partners then. */
  public StoryMaker ledBy(String whom) {
    ledBy = whom;
    participations.replaceAll(part -> new Participation(part.chamber(), Role.PARTNER));
    return this;
  }

  public StoryMaker corrected(String day, String what) {
    corrections.add(new Correction(LocalDate.parse(day), what));
    return this;
  }

  public StoryMaker withdrawn(String day) {
    withdrawn = new Withdrawal(LocalDate.parse(day), id + "を取り下げた理由");
    return this;
  }

  public StoryMaker consent(String day) {
    consent = new Consent(LocalDate.parse(day), id + "の許諾者");
    return this;
  }

  public Story make() {
    return new Story(
        id,
        "stories/" + id + ".md",
        title,
        participations,
        ledBy,
        bodyKind,
        date,
        published,
        publishAt,
        false,
        topics,
        evidence,
        figures,
        appearances,
        sources,
        summary,
        image,
        contact,
        corrections,
        withdrawn,
        consent,
        body);
  }
}
