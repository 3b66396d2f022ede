package dev.kairan.publisher.plain;

import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.FigureText;
import dev.kairan.publisher.markdown.MarkdownPaper;
import dev.kairan.publisher.markdown.MarkdownText;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A story in Markdown: all that its page says, under the same headings and in the same order. */
final class StoryTwin {

  private final StoryFacts facts;
  private final BodyLinks links;

  StoryTwin(SiteAnswers answers, Addresses at) {
    facts = new StoryFacts(answers, at);
    links = new BodyLinks(at);
  }

  String of(Story story) {
    MarkdownPaper paper = new MarkdownPaper();
    paper.heading(1, MarkdownText.of(story.title()));
    paper.quote(List.of(MarkdownText.of(story.summary().medium())));
    paper.list(facts.of(story));
    paper.paragraph(links.absolute(story.body().markdown().strip(), story.id()));
    figures(story, paper);
    section("事業計画とのつながり", story.evidence(), facts::proof, paper);
    section("掲載", story.appearances(), StoryTwin::appearance, paper);
    section("出典", story.sources(), StoryTwin::source, paper);
    section("訂正の履歴", story.corrections(), StoryTwin::correction, paper);
    section("問い合わせ先", contact(story), MarkdownText::of, paper);
    return paper.toString();
  }

  private static <T> void section(
      String heading, List<T> parts, Function<T, String> line, MarkdownPaper paper) {
    if (!parts.isEmpty()) {
      paper.heading(2, heading);
      paper.list(parts.stream().map(line).toList());
    }
  }

  private static void figures(Story story, MarkdownPaper paper) {
    if (!story.figures().isEmpty()) {
      paper.heading(2, "報じられた数字");
      paper.table(
          List.of("何の数か", "数", "根拠"), story.figures().stream().map(StoryTwin::row).toList());
    }
  }

  private static List<String> row(Story.Figure figure) {
    return Stream.of(figure.what(), FigureText.of(figure), figure.basis())
        .map(MarkdownText::of)
        .toList();
  }

  private static String appearance(Story.Appearance each) {
    String outlet = MarkdownText.of(each.outlet().name());
    String date = "（" + label(each.date()) + "）";
    String title = each.title() == null ? "記事" : each.title();
    if (each.url() != null) {
      return outlet + "　" + MarkdownText.link(title, each.url()) + date;
    }
    return each.title() == null ? outlet + date : outlet + "　" + MarkdownText.of(title) + date;
  }

  private static String source(Story.Source each) {
    return MarkdownText.link(each.title(), each.url())
        + "（"
        + MarkdownText.of(each.publisher())
        + "、"
        + label(each.date())
        + "）";
  }

  private static String correction(Story.Correction each) {
    return DayText.day(each.on()) + "　" + MarkdownText.of(each.what());
  }

  private static List<String> contact(Story story) {
    Story.Contact contact = story.contact();
    return contact == null
        ? List.of()
        : Stream.of(
                contact.name(),
                labelled("電話 ", contact.phone()),
                labelled("メール ", contact.email()),
                contact.hours())
            .flatMap(Stream::ofNullable)
            .toList();
  }

  private static @Nullable String labelled(String label, @Nullable String text) {
    return text == null ? null : label + text;
  }

  private static String label(@Nullable PartialDate date) {
    return date == null ? "日付不明" : date.label();
  }
}
