package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.field.YamlText;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Story;
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
    return fields == null
        ? null
        : story(file, fields, StoryText.read(file, fields, parts, markdown, findings));
  }

  private Story story(SourceFile file, YamlRecord fields, StoryText text) {
    StoryDates dates = StoryDates.read(file, fields);
    Aftercare aftercare = Aftercare.read(fields, dates);
    return new Story(
        file.yearFolder() + "-" + file.baseName(),
        file.path(),
        text.title(),
        Participations.read(file, fields),
        fields.value("ledBy").optionalText(),
        fields.value("bodyKind").choice(BodyKind.class),
        dates.date(),
        dates.publishedOn(),
        dates.publishAt(),
        isDraft(fields),
        Facts.topics(fields),
        Facts.evidence(fields),
        Facts.figures(fields, text),
        Press.appearances(fields, dates),
        Press.sources(fields),
        text.summary(),
        images.read(file, fields.record("image", Form.IMAGE), dates),
        Press.contact(fields.record("contact", Form.CONTACT)),
        aftercare.corrections(),
        aftercare.withdrawn(),
        aftercare.consent(),
        text.body());
  }

  /** What was published once is no draft any more: its readers must be told what became of it. */
  private static boolean isDraft(YamlRecord fields) {
    boolean draft = Numbers.flag(fields.value("draft"));
    boolean published = fields.has("withdrawn") || fields.has("corrections");
    if (draft && published) {
      fields.reportAt("draft", Rule.PUBLISHED_DRAFT);
    }
    return draft && !published;
  }
}
