package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Edition;
import dev.kairan.publisher.html.Frame;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.SharePicture;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import dev.kairan.publisher.query.SiteAnswers;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The site, with what English pages share. */
record EnglishSite(
    Site site, Frame frame, Index<Story> stories, Index<Chamber> chambers, Index<Topic> topics) {

  static EnglishSite of(Site site, Templates templates) {
    SiteAnswers answers = site.answers();
    return new EnglishSite(
        site,
        frame(site, templates),
        Index.of(answers.stories(), Story::id),
        Index.of(answers.chambers(), Chamber::id),
        Index.of(answers.topics(), Topic::id));
  }

  private static Frame frame(Site site, Templates templates) {
    Frame japanese = site.frame();
    Map<NavArea, Content> headers = new EnumMap<>(NavArea.class);
    for (NavArea area : NavArea.values()) {
      EnglishHeader header =
          EnglishHeader.of(
              site.at(), site.plan().fiscalYear(), area, japanese.sample(), japanese.preview());
      headers.put(area, templates.fragment("english/header.jte", header));
    }
    EnglishFooter footer = new EnglishFooter(site.at(), site.answers().snapshot());
    return new Frame(
        site.at(),
        japanese.css(),
        japanese.icon(),
        SharePicture.at(
            japanese.card().href(),
            "Kairan: the plan of Japan’s chambers of commerce, and what they do"),
        japanese.sample(),
        japanese.drafts(),
        headers,
        templates.fragment("english/footer.jte", footer),
        Edition.ENGLISH);
  }

  SiteAnswers answers() {
    return site.answers();
  }

  Addresses at() {
    return site.at();
  }

  /** The head of the English page of what the Japanese page at {@code japanese} shows. */
  PageHead head(NavArea area, String title, String description, String japanese, List<Link> trail) {
    return PageHead.of(frame, area, title, description, at().english(japanese), trail)
        .translated(japanese);
  }

  Link homeLink() {
    return new Link(at().english(), Edition.ENGLISH.home());
  }

  Link planLink(int fiscalYear) {
    return new Link(at().english(at().plan(fiscalYear)), "Business plan for FY" + fiscalYear);
  }

  /** How many chambers have a story: of all years, and of the newest plan's year. */
  List<Covered> counts(Coverage inYear) {
    return List.of(covered(answers().coverage()), covered(inYear));
  }

  private Covered covered(Coverage coverage) {
    return new Covered(
        span(coverage),
        coverage.coveredCount(),
        coverage.chamberCount(),
        at().englishRule(coverage.rule().id()));
  }

  /** All years, or FY2023. */
  static String span(Coverage coverage) {
    Integer year = coverage.fiscalYear();
    return year == null ? "All years" : "FY" + year;
  }
}
