package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.chart.TileMap;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.thing.EnglishThing;
import java.util.List;

/**
 * The home page in English.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param map the prefectures, coverage of all years
 * @param latest the newest Japanese stories
 * @param evidenceRule address of the rule behind the evidence count
 */
public record EnglishHome(
    PageHead head,
    List<Covered> counts,
    TileMap map,
    List<EnglishStory> latest,
    int storyCount,
    Plan plan,
    List<EnglishOutline.Part> chapters,
    List<Topic> topics,
    Progress progress,
    String evidenceRule) {

  private static final int LATEST = 6;

  static Page of(EnglishSite english) {
    Site site = english.site();
    Coverage coverage = english.answers().coverage();
    Progress progress = site.planYear().progress();
    EnglishHome page =
        new EnglishHome(
            head(english),
            english.counts(site.planYear().coverage()),
            new TileMaps(site).inEnglish(coverage, "Chambers with a story, all years"),
            english.answers().stories().stream()
                .limit(LATEST)
                .map(each -> EnglishStory.of(each, english))
                .toList(),
            english.answers().stories().size(),
            site.plan(),
            EnglishOutline.of(site.plan(), english),
            english.answers().topics(),
            progress,
            site.at().englishRule(progress.evidenceRule().id()));
    return new Page(page.head(), "english/home.jte", page);
  }

  private static PageHead head(EnglishSite english) {
    String description =
        "What Japan’s "
            + english.answers().coverage().chamberCount()
            + " chambers of commerce and industry are doing, and the FY"
            + english.site().plan().fiscalYear()
            + " business plan of the Japan Chamber of Commerce and Industry, item by item.";
    return english
        .head(
            NavArea.NONE,
            "the plan of Japan’s chambers of commerce, and what they do",
            description,
            english.at().home(),
            List.of())
        .telling(EnglishThing.site(english.site(), description));
  }
}
