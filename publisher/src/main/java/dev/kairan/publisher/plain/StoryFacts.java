package dev.kairan.publisher.plain;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.markdown.MarkdownText;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who, when and about what, as lines of Markdown with public addresses. */
final class StoryFacts {

  private final Addresses at;
  private final Index<Chamber> chambers;
  private final Index<Prefecture> prefectures;
  private final Index<Topic> topics;
  private final Index<ActionItem> items;

  StoryFacts(SiteAnswers answers, Addresses at) {
    this.at = at;
    chambers = Index.of(answers.chambers(), Chamber::id);
    prefectures = Index.of(answers.prefectures(), Prefecture::id);
    topics = Index.of(answers.topics(), Topic::id);
    items = Index.of(answers.actionItems(), ActionItem::id);
  }

  List<String> of(Story story) {
    List<String> facts = new ArrayList<>();
    facts.add("ページ：<" + at.canonical(at.story(story.id())) + ">");
    facts.add(
        "会議所：" + story.participations().stream().map(this::part).collect(Collectors.joining("、")));
    if (story.ledBy() != null) {
      facts.add("主催：" + MarkdownText.of(story.ledBy()));
    }
    facts.add("取り組んだ団体：" + Labels.of(story.bodyKind()));
    facts.add("取り組みの日：" + label(story.date()));
    facts.add("公開日：" + label(story.publishedOn()));
    facts.add("公開の年度：" + (story.fiscalYear() == null ? "年度不明" : story.fiscalYear() + "年度"));
    facts.add(
        "テーマ："
            + topics.all(story.topics()).stream()
                .map(this::topic)
                .collect(Collectors.joining("、")));
    facts.add("引用のしかた：<" + at.canonical(at.about()) + "#quotation>");
    return facts;
  }

  /** An action item that the story bears on, with the reason. */
  String proof(Story.Evidence evidence) {
    ActionItem item = items.get(evidence.actionItem());
    return item.fiscalYear()
        + "年度 "
        + PlanCode.of(item.id()).text()
        + " "
        + MarkdownText.link(item.title(), at.canonical(at.item(item.id())))
        + "："
        + MarkdownText.of(evidence.note());
  }

  private String part(Story.Participation part) {
    Chamber chamber = chambers.get(part.chamber());
    return MarkdownText.link(chamber.name(), at.canonical(at.chamber(chamber.id())))
        + "（"
        + prefectures.get(chamber.prefecture()).name()
        + "・"
        + Labels.of(part.role())
        + "）";
  }

  private String topic(Topic topic) {
    return MarkdownText.link(topic.name(), at.canonical(at.topic(topic.id())));
  }

  private static String label(@Nullable PartialDate date) {
    return date == null ? "日付不明" : date.label();
  }
}
