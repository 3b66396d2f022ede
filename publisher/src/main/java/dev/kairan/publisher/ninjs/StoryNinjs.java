package dev.kairan.publisher.ninjs;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.entry.Tags;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.SharePicture;
import dev.kairan.publisher.ninjs.Ninjs.AltId;
import dev.kairan.publisher.ninjs.Ninjs.Body;
import dev.kairan.publisher.ninjs.Ninjs.InfoSource;
import dev.kairan.publisher.ninjs.Ninjs.Rendition;
import dev.kairan.publisher.ninjs.Ninjs.RightsInfo;
import dev.kairan.publisher.ninjs.Ninjs.Standard;
import dev.kairan.publisher.ninjs.Ninjs.Text;
import dev.kairan.publisher.ninjs.Ninjs.TrustIndicator;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Writes stories as news objects. */
final class StoryNinjs {

  static final Standard STANDARD =
      new Standard("ninjs", "2.1", "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json");

  private static final String NOTICE = "出典の記事や発表の著作権は、それぞれの発行者にあります。";
  private static final String TERMS = "要約と集計は、ページの名前とアドレス、データの版を添えて引用できます。";

  private final Addresses at;
  private final Concepts concepts;
  private final String mark;

  /** Synthetic content is marked in every title. */
  StoryNinjs(SiteAnswers answers, Addresses at) {
    this.at = at;
    this.concepts = new Concepts(answers);
    this.mark = answers.snapshot().sample() ? "【見本】" : "";
  }

  /** The whole story. */
  Ninjs full(Story story) {
    return object(story, true);
  }

  /** Enough to choose it from a list, with the address of the whole. */
  Ninjs partial(Story story) {
    return object(story, false);
  }

  /** Stories in one object, as far as a list shows them. */
  Ninjs list(String uri, String title, List<Ninjs> newest) {
    return new Ninjs(
        uri,
        null,
        STANDARD,
        "composite",
        "full",
        "list",
        null,
        null,
        null,
        null,
        "usable",
        NOTICE,
        TERMS,
        new RightsInfo(at.canonical(at.quotation())),
        "ja",
        mark + title,
        PageHead.SITE,
        List.of(new Text("main", "text/plain", mark + title)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        newest);
  }

  private Ninjs object(Story story, boolean full) {
    String title = mark + story.title();
    String published = NinjsTime.published(story);
    return new Ninjs(
        Tags.story(story.id()),
        full ? null : title,
        full ? STANDARD : null,
        "text",
        full ? "full" : "partial",
        "story",
        Integer.toString(1 + story.corrections().size()),
        published,
        NinjsTime.version(story),
        published,
        "usable",
        full ? NOTICE : null,
        full ? TERMS : null,
        full ? new RightsInfo(at.canonical(at.quotation())) : null,
        "ja",
        title,
        full ? PageHead.SITE : null,
        List.of(new Text("main", "text/plain", title)),
        full ? summaries(story) : List.of(text("short", story.summary().brief())),
        full ? bodies(story) : List.of(),
        concepts.organisations(story),
        concepts.places(story),
        concepts.subjects(story),
        full ? sources(story) : List.of(),
        renditions(story, full),
        List.of(new AltId("story", story.id())),
        full ? trust(story) : List.of(),
        List.of());
  }

  private static List<Text> summaries(Story story) {
    Story.Summary summary = story.summary();
    return List.of(
        text("short", summary.brief()),
        text("medium", summary.medium()),
        text("long", summary.full()));
  }

  private static Text text(String role, String value) {
    return new Text(role, "text/plain", value);
  }

  /** As HTML and without markup; Japanese is counted in characters, not in words. */
  private List<Body> bodies(Story story) {
    String page = at.canonical(at.story(story.id()));
    Element body = Jsoup.parseBodyFragment(at.below(story.body().html()), page).body();
    for (String attribute : List.of("href", "src")) {
      body.select("[" + attribute + "]")
          .forEach(each -> each.attr(attribute, each.absUrl(attribute)));
    }
    String plain = body.wholeText().strip();
    int characters = (int) plain.codePoints().filter(each -> each != '\n').count();
    return List.of(
        new Body("main", "text/html", characters, body.html()),
        new Body("plain", "text/plain", characters, plain));
  }

  private static List<InfoSource> sources(Story story) {
    return story.sources().stream()
        .map(source -> new InfoSource(source.publisher(), source.url(), source.title()))
        .toList();
  }

  private List<Rendition> renditions(Story story, boolean full) {
    String page = at.canonical(at.story(story.id()));
    Rendition web = new Rendition("web", page, "text/html", story.title(), null, null);
    if (!full) {
      String whole = at.canonical(at.ninjs(at.story(story.id())));
      return List.of(
          new Rendition("ninjs", whole, "application/json", story.title(), null, null), web);
    }
    SharePicture card = SharePicture.at(at.share(story.id()), story.title());
    return List.of(
        web,
        new Rendition(
            "preview",
            at.canonical(card.href()),
            "image/png",
            card.alt(),
            card.width(),
            card.height()));
  }

  private List<TrustIndicator> trust(Story story) {
    List<TrustIndicator> pages = new ArrayList<>();
    pages.add(new TrustIndicator("作り方", at.canonical(at.about() + "#making")));
    pages.add(new TrustIndicator("数字の数え方", at.canonical(at.about() + "#rules")));
    if (!story.corrections().isEmpty()) {
      pages.add(new TrustIndicator("訂正の履歴", at.canonical(at.story(story.id()) + "#corrections")));
    }
    return pages;
  }
}
