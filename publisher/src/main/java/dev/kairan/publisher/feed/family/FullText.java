package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.answer.Story;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A story's whole text as HTML that reads the same away from its page: addresses are absolute. */
final class FullText {

  private FullText() {}

  /**
   * The picture, the body, then the sources.
   *
   * @param body the story's text as HTML, its links to other stories below the site's root
   * @param page the story's public address, against which the body's own links resolve
   */
  static String of(Story story, String body, String page, @Nullable StoryPhoto photo) {
    Document document = Jsoup.parseBodyFragment(body, page);
    document.outputSettings().prettyPrint(false);
    absolute(document, "href");
    absolute(document, "src");
    if (photo != null) {
      document.body().prependChild(photo.figure());
    }
    if (!story.sources().isEmpty()) {
      sources(story.sources(), document.body());
    }
    return document.body().html();
  }

  private static void absolute(Document document, String attribute) {
    for (Element element : document.select("[" + attribute + "]")) {
      element.attr(attribute, AsciiAddress.of(element.absUrl(attribute)));
    }
  }

  private static void sources(List<Story.Source> sources, Element body) {
    body.appendElement("h2").text("出典");
    Element list = body.appendElement("ul");
    for (Story.Source source : sources) {
      Element line = list.appendElement("li");
      line.appendElement("a").attr("href", AsciiAddress.of(source.url())).text(source.title());
      line.appendText("（" + publication(source) + "）");
    }
  }

  private static String publication(Story.Source source) {
    return source.date() == null
        ? source.publisher()
        : source.publisher() + "、" + source.date().label();
  }
}
