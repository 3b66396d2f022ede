package dev.kairan.publisher.html;

import dev.kairan.publisher.query.SiteAnswers;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page, made once.
 *
 * @param css address of the stylesheet
 * @param icon address of the icon
 * @param card the picture that stands for pages without one of their own
 * @param sample true where the content is synthetic
 * @param drafts what is shown though it is not published; null where the site is public
 * @param headers the head of the page for each area of the site
 * @param footer the foot of the page
 * @param edition the language of all of it
 */
public record Frame(
    Addresses at,
    String css,
    String icon,
    SharePicture card,
    boolean sample,
    @Nullable Drafts drafts,
    Map<NavArea, Content> headers,
    Content footer,
    Edition edition) {

  /** The frame of a public site with these answers. */
  public static Frame of(
      SiteAnswers answers, Addresses at, Asset css, Asset icon, Asset card, Templates templates) {
    return of(answers, at, css, icon, card, null, templates);
  }

  /** The frame of a site with these answers. */
  public static Frame of(
      SiteAnswers answers,
      Addresses at,
      Asset css,
      Asset icon,
      Asset card,
      @Nullable Drafts drafts,
      Templates templates) {
    boolean sample = answers.snapshot().sample();
    int planYear = answers.plans().get(answers.plans().size() - 1).fiscalYear();
    Map<NavArea, Content> headers = new EnumMap<>(NavArea.class);
    for (NavArea area : NavArea.values()) {
      Header header = Header.of(at, planYear, area, sample, drafts != null);
      headers.put(area, templates.fragment("frame/header.jte", header));
    }
    Footer footer = new Footer(at, answers.snapshot(), planYear);
    return new Frame(
        at,
        at.root() + css.path(),
        at.root() + icon.path(),
        SharePicture.at(at.root() + card.path(), PageHead.SITE + "　商工会議所の計画と取り組み"),
        sample,
        drafts,
        headers,
        templates.fragment("frame/footer.jte", footer),
        Edition.JAPANESE);
  }

  /** True where the site is not published, but shown to those who write it. */
  public boolean preview() {
    return drafts != null;
  }

  public boolean isDraft(String story) {
    return drafts != null && drafts.stories().contains(story);
  }

  /** The feeds of the whole site, which every page leads to. */
  List<Alternate> feeds() {
    return Alternate.feeds(at, at.home(), edition.feed());
  }

  public Content header(NavArea area) {
    return Objects.requireNonNull(headers.get(area));
  }
}
