package dev.kairan.publisher.page;

import static java.util.Comparator.comparing;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Every kind of page, the odd ones among them, and the files of a site that has them all. */
final class PageKinds {

  /** Below it stand the pages of the plan with its official wording. */
  private static final String QUOTED = "quoted/";

  private static final String COUNTED = "#count:not(:empty)";
  private static final SiteAnswers ANSWERS = RenderedSite.answers();

  private static final List<PageKind> ALL =
      List.of(
          new PageKind("home", "ホーム", ""),
          new PageKind("chamber", "会議所", "chambers/mito/"),
          new PageKind("chamber-without-story", "会議所（事例なし）", "chambers/" + idle() + "/"),
          new PageKind("chamber-index", "会議所の一覧", "chambers/"),
          new PageKind("prefecture", "都道府県", "prefectures/ibaraki/"),
          new PageKind("block", "ブロック", "blocks/shikoku/"),
          new PageKind("story", "取り組み事例", "stories/2024-itoigawa-01/"),
          new PageKind("story-joint", "取り組み事例（複数の会議所）", "stories/" + joint() + "/"),
          new PageKind("story-pictured", "取り組み事例（写真、訂正あり）", story(PhotoSite.WHOLE)),
          new PageKind("story-withdrawn", "取り下げた取り組み事例", story(PhotoSite.WITHDRAWN)),
          new PageKind("story-index", "取り組み事例の一覧", "stories/"),
          new PageKind(
              "story-index-later", "取り組み事例の一覧（最後のページ）", "stories/page/" + lastPage() + "/"),
          new PageKind("choice-of-one", "事例の絞り込み（条件一つ）", "stories/in/shikoku/"),
          new PageKind("choice-of-two", "事例の絞り込み（条件二つ）", "topics/tourism/in/ibaraki/"),
          new PageKind("topic", "テーマ", "topics/wages/"),
          new PageKind("topic-index", "テーマの一覧", "topics/"),
          new PageKind("plan", "事業計画", "plans/2023/"),
          new PageKind("plan-quoted", "事業計画（公式の文言あり）", QUOTED + "plans/2023/"),
          new PageKind("section", "計画の節", "plans/2023/III-1/"),
          new PageKind("item", "計画の項目", "plans/2023/III-4-02/"),
          new PageKind("item-events", "計画の項目（行事あり）", "plans/2023/III-1-01/"),
          new PageKind("item-evidence", "計画の項目（事例あり）", "plans/2023/II-1-01/"),
          new PageKind("item-quoted", "計画の項目（公式の文言あり）", QUOTED + "plans/2023/III-1-01/"),
          new PageKind("progress", "進捗", "progress/2023/"),
          new PageKind("calendar", "日程", "calendar/"),
          new PageKind("search", "検索", "search/"),
          new PageKind("search-found", "検索（結果あり）", SearchReader.address("観光"), COUNTED),
          new PageKind("search-none", "検索（結果なし）", SearchReader.address("無い言葉"), COUNTED),
          new PageKind("corrections", "訂正と取り下げ", "corrections/"),
          new PageKind("feeds", "購読と埋め込み", "feeds/"),
          new PageKind("data", "データのダウンロード", "data/"),
          new PageKind("about", "Kairanについて", "about/"),
          new PageKind("accessibility", "ウェブアクセシビリティについて", "accessibility/"),
          new PageKind("not-found", "ページが見つからないとき", "404.html"),
          new PageKind("english-home", "英語のホーム", "en/"),
          new PageKind("english-plan", "英語の事業計画", "en/plans/2023/"),
          new PageKind("english-item", "英語の計画の項目", "en/plans/2023/III-4-02/"),
          new PageKind("english-item-events", "英語の計画の項目（行事あり）", "en/plans/2023/III-1-01/"),
          new PageKind("english-progress", "英語の進捗", "en/progress/2023/"),
          new PageKind("english-chambers", "英語の会議所の一覧", "en/chambers/"),
          new PageKind("english-about", "英語のKairanについて", "en/about/"),
          new PageKind("embed-story", "埋め込み（事例）", "embed/stories/2024-mito-01/"),
          new PageKind("embed-withdrawn", "埋め込み（取り下げた事例）", "embed/" + story(PhotoSite.WITHDRAWN)),
          new PageKind("embed-chamber", "埋め込み（会議所）", "embed/chambers/mito/"),
          new PageKind("embed-latest", "埋め込み（新しい事例）", "embed/latest/"),
          new PageKind("embed-progress", "埋め込み（進捗）", "embed/progress/2023/"),
          new PageKind("embed-missing", "埋め込み（ないとき）", "embed/404.html"));

  private PageKinds() {}

  static List<PageKind> all() {
    return ALL;
  }

  /**
   * The real site, where one story has all that a story can have, another is withdrawn, and {@link
   * #QUOTED} holds the plan with official wording.
   */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>(RenderedSite.files());
    add(files, "", PhotoSite.files(), PageKinds::isOdd);
    add(files, QUOTED, QuotedSite.files(), path -> path.matches("plans/.*html"));
    return files;
  }

  private static boolean isOdd(String path) {
    return path.contains(story(PhotoSite.WHOLE))
        || path.contains(story(PhotoSite.WITHDRAWN))
        || path.startsWith("corrections/");
  }

  private static void add(
      Map<String, byte[]> files, String below, Map<String, byte[]> more, Predicate<String> which) {
    more.forEach(
        (path, bytes) -> {
          if (which.test(path)) {
            files.put(below + path, bytes);
          }
        });
  }

  private static String story(String id) {
    return "stories/" + id + "/";
  }

  private static int lastPage() {
    return (ANSWERS.stories().size() + 49) / 50;
  }

  private static String idle() {
    return ANSWERS.chambers().stream()
        .filter(chamber -> chamber.stories().isEmpty())
        .map(Chamber::id)
        .findFirst()
        .orElseThrow();
  }

  private static String joint() {
    return ANSWERS.stories().stream()
        .max(comparing(story -> story.participations().size()))
        .map(Story::id)
        .orElseThrow();
  }
}
