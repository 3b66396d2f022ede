package dev.kairan.publisher.page;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Embeds of each kind, the odd ones among them, by the address below the site's root. */
final class EmbedSamples {

  private EmbedSamples() {}

  /** A name for each, and the address. */
  static Map<String, String> all() {
    SiteAnswers answers = RenderedSite.answers();
    Map<String, String> all = new TreeMap<>();
    all.put("story", "embed/stories/2024-mito-01/");
    all.put("story-long-title", story(each -> each.title().length()));
    all.put("story-long-summary", story(each -> each.summary().medium().length()));
    all.put("story-many-chambers", story(each -> each.participations().size()));
    all.put("story-long-source", story(each -> each.sources().get(0).publisher().length()));
    all.put("story-undated", story(each -> each.publishedOn() == null ? 1 : 0));
    all.put("chamber", "embed/chambers/mito/");
    all.put("chamber-without-story", chamber(each -> -each.stories().size()));
    all.put("chamber-busiest", chamber(each -> each.stories().size()));
    all.put("chamber-long-name", chamber(each -> each.name().length()));
    all.put("latest", "embed/latest/");
    all.put("latest-chamber-empty", "embed/latest/" + pathOfEmptyChamber(answers));
    all.put("latest-prefecture", "embed/latest/prefectures/hokkaido/");
    all.put("latest-block", "embed/latest/blocks/kyushu/");
    all.put("latest-topic", "embed/latest/topics/tourism/");
    all.put("latest-section", "embed/latest/plans/2023/III-4/");
    all.put("latest-item", "embed/latest/plans/2023/" + longestItem(answers) + "/");
    all.put("progress", "embed/progress/2023/");
    all.put("missing", "embed/404.html");
    return all;
  }

  private static String story(ToIntFunction<Story> size) {
    return "embed/stories/" + most(RenderedSite.answers().stories(), size).id() + "/";
  }

  private static String chamber(ToIntFunction<Chamber> size) {
    return "embed/chambers/" + most(RenderedSite.answers().chambers(), size).id() + "/";
  }

  private static String pathOfEmptyChamber(SiteAnswers answers) {
    return "chambers/" + most(answers.chambers(), each -> -each.stories().size()).id() + "/";
  }

  private static String longestItem(SiteAnswers answers) {
    String id = most(answers.actionItems(), each -> each.title().length()).id();
    return id.substring("2023-".length());
  }

  private static <T> T most(List<T> all, ToIntFunction<T> size) {
    return all.stream().max(Comparator.comparingInt(size)).orElseThrow();
  }
}
