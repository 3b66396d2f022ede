package dev.kairan.publisher.page;

import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.html.Frame;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import dev.kairan.publisher.page.english.EnglishPages;
import dev.kairan.publisher.page.find.ChoicePage;
import dev.kairan.publisher.page.guide.AboutPage;
import dev.kairan.publisher.page.guide.AccessibilityPage;
import dev.kairan.publisher.page.guide.DataPage;
import dev.kairan.publisher.page.guide.FeedsPage;
import dev.kairan.publisher.page.guide.HomePage;
import dev.kairan.publisher.page.guide.NotFoundPage;
import dev.kairan.publisher.page.guide.SearchPage;
import dev.kairan.publisher.page.place.BlockPage;
import dev.kairan.publisher.page.place.ChamberIndexPage;
import dev.kairan.publisher.page.place.ChamberPage;
import dev.kairan.publisher.page.place.PrefecturePage;
import dev.kairan.publisher.page.plan.ActionItemPage;
import dev.kairan.publisher.page.plan.CalendarPage;
import dev.kairan.publisher.page.plan.PlanPage;
import dev.kairan.publisher.page.plan.ProgressPage;
import dev.kairan.publisher.page.plan.SectionPage;
import dev.kairan.publisher.page.story.CorrectionsPage;
import dev.kairan.publisher.page.story.StoryIndexPage;
import dev.kairan.publisher.page.story.StoryPage;
import dev.kairan.publisher.page.story.TopicIndexPage;
import dev.kairan.publisher.page.story.TopicPage;
import dev.kairan.publisher.page.story.WithdrawnPage;
import dev.kairan.publisher.picture.StoryPicture;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.search.SearchFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All pages of the site with their pictures, the stylesheet and the icon: the same answers give the
 * same bytes.
 */
public final class SitePages {

  private final Templates templates = new Templates();
  private final Consumer<SiteFile> out;

  private SitePages(Consumer<SiteFile> out) {
    this.out = out;
  }

  /**
   * Renders every page and hands each file to {@code out}, assets first.
   *
   * @return what the pages were made from, for what is made beside them
   * @throws IllegalStateException when a page cannot be rendered; its message names the page
   */
  public static Site render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    return new SitePages(out).all(answers, settings);
  }

  private Site all(SiteAnswers answers, SiteSettings settings) {
    Addresses at = Addresses.below(settings.baseUrl());
    Asset css = Asset.of("kairan", "css");
    Asset icon = Asset.of("kairan", "svg");
    Asset card = Asset.of("card", "png");
    Site site =
        Site.of(answers, Frame.of(answers, at, css, icon, card, settings.drafts(), templates));
    SearchFiles search = SearchFiles.of(site);
    Stream.concat(Stream.of(css, icon, card), search.assets().stream())
        .forEach(asset -> out.accept(new SiteFile(asset.path(), asset.bytes())));
    Stream.of(
            pages(site), Stream.of(SearchPage.of(site, search)), EnglishPages.all(site, templates))
        .flatMap(pages -> pages)
        .forEach(page -> render(page, at));
    answers.pictures().byStory().forEach((story, picture) -> copy(story, picture, at));
    return site;
  }

  private void copy(String story, StoryPicture picture, Addresses at) {
    picture.files().forEach(file -> copy(at.file(at.picture(story, file.name())), file.file()));
  }

  private void copy(String path, Path file) {
    try {
      out.accept(new SiteFile(path, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Page> pages(Site site) {
    Choices choices = Choices.of(site);
    return Stream.of(
            Stream.of(HomePage.of(site)),
            ChamberPage.all(site),
            PrefecturePage.all(choices),
            BlockPage.all(site),
            StoryPage.all(site),
            WithdrawnPage.all(site),
            StoryIndexPage.all(choices),
            TopicPage.all(choices),
            ChoicePage.all(choices, templates),
            PlanPage.all(site),
            SectionPage.all(choices),
            ActionItemPage.all(site),
            ProgressPage.all(site),
            Stream.of(
                ChamberIndexPage.of(site),
                TopicIndexPage.of(site),
                CalendarPage.of(site),
                CorrectionsPage.of(site),
                FeedsPage.of(site),
                DataPage.of(site),
                AboutPage.of(site),
                AccessibilityPage.of(site),
                NotFoundPage.of(site)))
        .flatMap(pages -> pages);
  }

  private void render(Page page, Addresses at) {
    String path = at.file(page.head().href());
    try {
      byte[] html = templates.render(page.template(), page.model());
      out.accept(new SiteFile(path, html, page.head().indexed()));
    } catch (RuntimeException e) {
      throw new IllegalStateException("while rendering " + path, e);
    }
  }
}
