package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.entry.Author;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Entry.Reference;
import dev.kairan.publisher.feed.entry.Tags;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.picture.Pictures;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.LocalDate;
import java.util.List;

/** Makes entries of stories. */
final class StoryEntries {

  private final Addresses at;
  private final LocalDate beginning;
  private final Categories categories;
  private final Index<Chamber> chambers;
  private final Pictures pictures;

  StoryEntries(SiteAnswers answers, Addresses at, LocalDate beginning, Categories categories) {
    this.at = at;
    this.beginning = beginning;
    this.categories = categories;
    this.chambers = Index.of(answers.chambers(), Chamber::id);
    this.pictures = answers.pictures();
  }

  Entry entry(Story story) {
    String page = at.canonical(at.story(story.id()));
    StoryTime time = StoryTime.of(story, beginning);
    StoryPhoto photo = StoryPhoto.of(story, pictures, at);
    return new Entry(
        Tags.story(story.id()),
        page,
        Xml.legal(story.title()),
        Xml.legal(story.summary().medium()),
        Xml.legal(FullText.of(story, at.below(story.body().html()), page, photo)),
        time.published(),
        time.corrected(),
        time.updated(),
        authors(story),
        categories.of(
            story.participations().stream().map(Story.Participation::chamber).toList(),
            story.topics(),
            story.evidence().stream().map(Story.Evidence::actionItem).toList()),
        story.sources().stream()
            .map(each -> new Reference(AsciiAddress.of(each.url()), Xml.legal(each.title())))
            .toList(),
        photo == null ? null : photo.enclosure());
  }

  /** The chambers that led or, where none did, who did. */
  private List<Author> authors(Story story) {
    List<Author> leading =
        story.participations().stream()
            .filter(part -> part.role() == Story.Role.LEAD)
            .map(part -> author(chambers.get(part.chamber())))
            .toList();
    return leading.isEmpty() && story.ledBy() != null
        ? List.of(new Author(story.ledBy(), null))
        : leading;
  }

  private Author author(Chamber chamber) {
    return new Author(chamber.name(), at.canonical(at.chamber(chamber.id())));
  }
}
