package dev.kairan.publisher.html;

import dev.kairan.publisher.linked.LinkedData;
import dev.kairan.publisher.linked.Thing;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of a page.
 *
 * @param title the page's own title, without the name of the site
 * @param description one or two sentences for search results and previews
 * @param href the page's root-relative address
 * @param trail the pages above it, from the top; empty for the home page
 * @param alternates other forms of the page or of what it lists, its own before the site's
 * @param preview how it looks where somebody shares its address
 * @param things what it tells programs, besides its place in the site
 * @param indexed false for a page that search engines and the sitemap leave out
 * @param counterpart root-relative address of the same page in the other language, where it has one
 */
public record PageHead(
    Frame frame,
    NavArea area,
    String title,
    String description,
    String href,
    List<Link> trail,
    List<Alternate> alternates,
    Preview preview,
    List<Thing> things,
    boolean indexed,
    @Nullable String counterpart) {

  public PageHead {
    alternates = List.copyOf(alternates);
    things = List.copyOf(things);
  }

  /** The site's name. */
  public static final String SITE = Edition.JAPANESE.site();

  /** A page below {@code trail}, with what is the same on all pages of its language. */
  public static PageHead of(
      Frame frame, NavArea area, String title, String description, String href, List<Link> trail) {
    return new PageHead(
        frame,
        area,
        title,
        description,
        href,
        trail,
        frame.feeds(),
        Preview.website(frame.card()),
        List.of(),
        true,
        null);
  }

  /** For the title bar and search results: the page, then the site. */
  public String fullTitle() {
    return frame.edition().title(title, trail.isEmpty());
  }

  public String siteName() {
    return frame.edition().site();
  }

  public String canonical() {
    return frame.at().canonical(href);
  }

  /** The same page with more forms of its own. */
  public PageHead with(List<Alternate> own) {
    List<Alternate> all = Stream.concat(own.stream(), alternates.stream()).distinct().toList();
    return copy(all, preview, things, indexed, counterpart);
  }

  /** The same page, which there is at {@code other} in the other language, too. */
  public PageHead translated(String other) {
    return copy(alternates, preview, things, indexed, other);
  }

  /** The same Japanese page, which there is in English, too. */
  public PageHead inEnglish() {
    return translated(frame.at().english(href));
  }

  /** The page in each of its languages; readers of a third one are led to the English page. */
  public List<Translation> translations() {
    if (counterpart == null) {
      return List.of();
    }
    Translation own = new Translation(frame.edition().lang(), canonical());
    Translation other =
        new Translation(frame.edition().other().lang(), frame.at().canonical(counterpart));
    boolean japanese = frame.edition() == Edition.JAPANESE;
    Translation english = japanese ? other : own;
    return List.of(
        japanese ? own : other, english, new Translation("x-default", english.address()));
  }

  /** The same page, shown differently where somebody shares its address. */
  public PageHead with(Preview other) {
    return copy(alternates, other, things, indexed, counterpart);
  }

  /** The same page, telling programs of these things. */
  public PageHead telling(Thing... told) {
    List<Thing> all = Stream.concat(things.stream(), Stream.of(told)).toList();
    return copy(alternates, preview, all, indexed, counterpart);
  }

  /** Public address of the picture that stands for the page. */
  public String picture() {
    return frame.at().canonical(preview.picture().href());
  }

  /** JSON-LD, safe to place in a script element as it is; nothing is told of invented content. */
  public String data() {
    return frame.sample() ? "" : LinkedData.text(trail.isEmpty() ? things : withBreadcrumbs());
  }

  private List<Thing> withBreadcrumbs() {
    return Stream.concat(things.stream(), Stream.of(Breadcrumbs.of(this))).toList();
  }

  /** The same page, left out of search engines and the sitemap. */
  public PageHead unindexed() {
    return copy(alternates, preview, things, false, counterpart);
  }

  private PageHead copy(
      List<Alternate> forms,
      Preview shown,
      List<Thing> told,
      boolean found,
      @Nullable String translation) {
    return new PageHead(
        frame, area, title, description, href, trail, forms, shown, told, found, translation);
  }

  /** The page's feed in its formats: its own or, where it has none, the site's. */
  public List<Alternate> feeds() {
    return Stream.of(FeedFormat.values())
        .map(each -> alternates.stream().filter(form -> form.type().equals(each.type())))
        .flatMap(forms -> forms.findFirst().stream())
        .toList();
  }
}
