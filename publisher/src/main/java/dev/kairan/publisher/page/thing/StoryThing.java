package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.SharePicture;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.linked.Thing;
import java.util.List;
import java.util.stream.Stream;

/** A story as a news article; what it is about are items of the plan and topics. */
public final class StoryThing {

  private StoryThing() {}

  public static Thing of(Site site, Story story) {
    String page = site.at().canonical(site.at().story(story.id()));
    StoryCard card = site.cards().get(story.id());
    Thing thing =
        Thing.at("NewsArticle", page)
            .with("url", page)
            .with("mainEntityOfPage", page)
            .with("headline", story.title())
            .with("description", story.summary().medium());
    times(thing, story);
    return thing
        .with("inLanguage", "ja")
        .with("isAccessibleForFree", true)
        .with("image", picture(site, site.picture(card)))
        .with("author", Houses.kairan(site))
        .with("publisher", Houses.kairan(site))
        .with("usageInfo", site.at().canonical(site.at().quotation()))
        .withAll("articleSection", card.topics().stream().map(Link::label).toList())
        .withAll("about", about(site, story, card))
        .withAll("mentions", card.parts().stream().map(part -> chamber(site, part)).toList())
        .withAll("isBasedOn", story.sources().stream().map(StoryThing::source).toList())
        .withAll("correction", story.corrections().stream().map(StoryThing::correction).toList());
  }

  /** As exactly as they are known: ISO 8601 has years and months, too. */
  private static void times(Thing thing, Story story) {
    if (story.publishedOn() != null) {
      thing.with("datePublished", story.publishedOn().text());
    }
    List<Story.Correction> corrections = story.corrections();
    if (!corrections.isEmpty()) {
      thing.with("dateModified", corrections.get(corrections.size() - 1).on().toString());
    }
    if (story.date() != null) {
      thing.with("temporalCoverage", story.date().text());
    }
  }

  private static Thing picture(Site site, SharePicture picture) {
    return Thing.of("ImageObject")
        .with("url", site.at().canonical(picture.href()))
        .with("width", picture.width())
        .with("height", picture.height())
        .with("caption", picture.alt());
  }

  private static List<Thing> about(Site site, Story story, StoryCard card) {
    Stream<Thing> items =
        story.evidence().stream()
            .map(Story.Evidence::actionItem)
            .map(Ref::id)
            .distinct()
            .map(id -> ItemThing.named(site, site.items().get(id)));
    Stream<Thing> topics = card.topics().stream().map(topic -> topic(site, topic));
    return Stream.concat(items, topics).toList();
  }

  private static Thing topic(Site site, Link topic) {
    Addresses at = site.at();
    return Thing.at("DefinedTerm", at.canonical(topic.href()))
        .with("name", topic.label())
        .with("inDefinedTermSet", at.canonical(at.topics()));
  }

  private static Thing chamber(Site site, StoryCard.Part part) {
    return Thing.at("Organization", site.at().canonical(part.chamber().href()))
        .with("name", part.chamber().name());
  }

  private static Thing source(Story.Source source) {
    return Thing.of("CreativeWork")
        .with("name", source.title())
        .with("url", source.url())
        .with("publisher", Houses.named(source.publisher()))
        .with("datePublished", source.date() == null ? null : source.date().text());
  }

  private static Thing correction(Story.Correction correction) {
    return Thing.of("CorrectionComment")
        .with("text", correction.what())
        .with("datePublished", correction.on().toString());
  }
}
