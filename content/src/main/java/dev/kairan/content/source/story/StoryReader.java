package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import org.jspecify.annotations.Nullable;

/** Reads stories, each from its own file; safe to use from several threads. */
public final class StoryReader {

  private final Markdown markdown;
  private final ImageFiles images;

  public StoryReader(Markdown markdown, ImageFiles images) {
    this.markdown = markdown;
    this.images = images;
  }

  /** The story, or null where the file can't be read as front matter and body at all. */
  public @Nullable Story read(SourceFile file, Findings findings) {
    String text = file.text(findings);
    if (text == null) {
      return null;
    }
    FrontMatter parts = FrontMatter.split(text);
    if (parts == null) {
      findings.report(file.location(), Rule.MISSING_FRONT_MATTER);
      return null;
    }
    YamlRecord fields = new YamlText(file.location(), 1, findings).read(parts.yaml(), Form.STORY);
    return fields == null ? null : story(file, fields, body(file, parts, findings));
  }

  private Markup body(SourceFile file, FrontMatter parts, Findings findings) {
    Location start = new Location(file.path(), parts.bodyLine(), "body");
    if (parts.body().isBlank()) {
      findings.report(start, Rule.EMPTY_VALUE);
    }
    return markdown.render(parts.body(), start, findings);
  }

  private Story story(SourceFile file, YamlRecord fields, Markup body) {
    StoryDates dates = StoryDates.read(file, fields);
    return new Story(
        file.yearFolder() + "-" + file.baseName(),
        file.path(),
        Lengths.TITLE.read(fields.value("title")),
        Participations.read(file, fields),
        fields.value("bodyKind").choice(BodyKind.class),
        dates.date(),
        dates.publishedOn(),
        Facts.topics(fields),
        Facts.evidence(fields),
        Facts.figures(fields),
        Press.appearances(fields, dates),
        Press.sources(fields),
        summary(fields.record("summary", Form.SUMMARY)),
        images.read(file, fields.record("image", Form.IMAGE)),
        Press.contact(fields.record("contact", Form.CONTACT)),
        body);
  }

  private static Summary summary(@Nullable YamlRecord fields) {
    return fields == null
        ? new Summary("", "", "")
        : new Summary(
            Lengths.SHORT_SUMMARY.read(fields.value("short")),
            Lengths.MEDIUM_SUMMARY.read(fields.value("medium")),
            Lengths.LONG_SUMMARY.read(fields.value("long")));
  }
}
