package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes stories as Atom entries (RFC 4287, 4.1.2). */
public final class EntryWriter {

  private final Addresses at;
  private final StoryTime time;
  private final Index<Chamber> chambers;
  private final Index<Prefecture> prefectures;
  private final Index<Topic> topics;
  private final Index<ActionItem> items;

  public EntryWriter(SiteAnswers answers, Addresses at, StoryTime time) {
    this.at = at;
    this.time = time;
    chambers = Index.of(answers.chambers(), Chamber::id);
    prefectures = Index.of(answers.prefectures(), Prefecture::id);
    topics = Index.of(answers.topics(), Topic::id);
    items = Index.of(answers.actionItems(), ActionItem::id);
  }

  public Entry entry(Story story) {
    String page = at.canonical(at.story(story.id()));
    Xml xml = Xml.fragment().start("entry").line();
    xml.element("id", Tags.of(story)).element("title", story.title());
    times(story, xml);
    links(story, page, xml);
    authors(story, xml);
    categories(story, xml);
    xml.element("summary", story.summary().medium());
    String text = FullText.of(story, at.below(story.body().html()), page);
    xml.start("content").attribute("type", "html").text(text).end();
    return new Entry(story, time.updated(story), xml.end().bytes());
  }

  private void times(Story story, Xml xml) {
    OffsetDateTime published = StoryTime.published(story);
    if (published != null) {
      xml.element("published", StoryTime.text(published));
    }
    xml.element("updated", StoryTime.text(time.updated(story)));
  }

  private static void links(Story story, String page, Xml xml) {
    AtomLink.page(page).writeTo(xml);
    story.sources().forEach(source -> AtomLink.source(source).writeTo(xml));
  }

  /** The chambers that led; a story that names none has its feed's author. */
  private void authors(Story story, Xml xml) {
    for (Story.Participation part : story.participations()) {
      if (part.role() == Story.Role.LEAD) {
        Chamber chamber = chambers.get(part.chamber());
        xml.start("author").line().element("name", chamber.name());
        xml.element("uri", at.canonical(at.chamber(chamber.id()))).end();
      }
    }
  }

  private void categories(Story story, Xml xml) {
    List<Chamber> acting =
        story.participations().stream().map(part -> chambers.get(part.chamber())).toList();
    acting.forEach(each -> Category.of(each).writeTo(xml));
    acting.stream()
        .map(each -> prefectures.get(each.prefecture()))
        .distinct()
        .forEach(each -> Category.of(each).writeTo(xml));
    story.topics().forEach(each -> Category.of(topics.get(each)).writeTo(xml));
    story.evidence().forEach(each -> Category.of(items.get(each.actionItem())).writeTo(xml));
  }
}
