package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.markdown.Markdown;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that readers of a story read: its title, summaries and body. */
record StoryText(String title, Summary summary, Markup body) {

  /** Reads the three and holds them to lengths and style. */
  static StoryText read(
      SourceFile file, YamlRecord fields, FrontMatter parts, Markdown markdown, Findings findings) {
    Location body = new Location(file.path(), parts.bodyLine(), "body");
    if (parts.body().isBlank()) {
      findings.report(body, Rule.EMPTY_VALUE);
    }
    Markup markup = markdown.render(parts.body(), body, findings);
    Prose.checkBody(markup.text(), body, findings);
    if (!fields.has("figures")) {
      Prose.checkUncounted(markup.text(), body, findings);
    }
    return new StoryText(
        Lengths.TITLE.read(fields.value("title")),
        summary(fields.record("summary", Form.SUMMARY), findings),
        markup);
  }

  private static Summary summary(@Nullable YamlRecord fields, Findings findings) {
    return fields == null
        ? new Summary("", "", "")
        : new Summary(
            summary(fields.value("short"), Lengths.SHORT_SUMMARY, findings),
            summary(fields.value("medium"), Lengths.MEDIUM_SUMMARY, findings),
            summary(fields.value("long"), Lengths.LONG_SUMMARY, findings));
  }

  private static String summary(Value value, Lengths lengths, Findings findings) {
    Prose.checkSentences(value.text(), value.location(), findings);
    return lengths.read(value);
  }

  /** The numbers that a reader meets. */
  ProseNumbers numbers() {
    List<String> texts =
        List.of(title, summary.shortForm(), summary.mediumForm(), summary.longForm(), body.text());
    return ProseNumbers.in(String.join("\n", texts));
  }
}
