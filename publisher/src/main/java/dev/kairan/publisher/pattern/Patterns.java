package dev.kairan.publisher.pattern;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.chart.TopicHeat;
import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.Facet;
import dev.kairan.publisher.facet.FacetKind;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Pager;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.plan.CalendarPage;
import dev.kairan.publisher.page.plan.ProgressPage;
import dev.kairan.publisher.page.plan.TargetView;
import dev.kairan.publisher.pattern.Pattern.Example;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All components, with examples from the site's own content. */
final class Patterns {

  private static final int SOME = 3;
  private static final int A_ROW = 12;
  private static final int THREE_PAGES = 120;

  private final Site site;

  private Patterns(Site site) {
    this.site = site;
  }

  static List<Pattern> of(Site site, String css) {
    Patterns patterns = new Patterns(site);
    return List.of(
        Pattern.of(
            "colour",
            "色",
            "紙と墨、罫線、そして朱。朱は、押されたもの（載った、達した、いまいる所）にだけ使います。",
            new Example("明るい画面と暗い画面", "pattern/colours.jte", Map.of("colours", Colour.of(css)))),
        Pattern.of(
            "type",
            "文字",
            "見出しは明朝、本文はゴシック。どちらも端末の書体だけで組みます。見出しは文節で折ります。",
            new Example("見出しと本文", "pattern/type.jte", Map.of())),
        patterns.search(),
        patterns.covered(),
        patterns.stamps(),
        patterns.tileMap(),
        patterns.topicHeat(),
        patterns.targets(),
        patterns.yearStrip(),
        patterns.filter(),
        patterns.stories(),
        patterns.dates(),
        patterns.pager(),
        patterns.links());
  }

  private Pattern covered() {
    Covered all = Covered.of(site.answers().coverage(), site.at());
    Covered year = Covered.of(site.planYear().coverage(), site.at());
    return Pattern.of(
        "covered",
        "数と棒",
        "事例のある会議所の数。期間の名と、数え方への行き先を必ず付けます。",
        new Example("全期間と年度", "part/covered.jte", Map.of("counts", List.of(all, year))));
  }

  private Pattern search() {
    return Pattern.of(
        "search",
        "検索窓",
        "言葉を入れて検索のページへ移ります。スクリプトが無くても送れます。",
        new Example("空の窓", "part/search.jte", Map.of("at", site.at())));
  }

  private Pattern stamps() {
    List<Object> tiles =
        site.answers().chambers().stream()
            .limit(A_ROW)
            .map(each -> (Object) site.tiles().get(each.id()))
            .toList();
    return Pattern.of(
        "stamps",
        "回覧の欄",
        "会議所を並べる欄。事例のある所に、件数の朱印が押されます。",
        new Example("都道府県なし", "part/stamps.jte", Map.of("tiles", tiles)),
        new Example("都道府県あり", "part/stamps.jte", Map.of("tiles", tiles, "places", true)));
  }

  private Pattern tileMap() {
    TileMaps maps = new TileMaps(site);
    return Pattern.of(
        "tile-map",
        "升目の地図",
        "都道府県の位置に升目を置き、会議所を一つずつ点で示します。同じ数の表を必ず添えます。",
        new Example("全期間", "chart/tileMap.jte", Map.of("map", maps.of(site.answers().coverage()))),
        new Example(
            "計画の年度", "chart/tileMap.jte", Map.of("map", maps.of(site.planYear().coverage()))));
  }

  private Pattern topicHeat() {
    return Pattern.of(
        "topic-heat",
        "濃淡の表",
        "テーマとブロックを掛け合わせた数。濃さはブロックの会議所に占める割合で、数そのものも書きます。",
        new Example("全期間", "chart/topicHeat.jte", Map.of("heat", TopicHeat.of(site))));
  }

  private Pattern targets() {
    Example[] examples =
        ProgressPage.targets(site).stream()
            .collect(
                Collectors.toMap(
                    TargetView::state, each -> each, (one, other) -> one, TreeMap::new))
            .values()
            .stream()
            .map(each -> new Example(each.state(), "part/target.jte", Map.of("view", each)))
            .toArray(Example[]::new);
    return Pattern.of(
        "target", "目標と歩み", "数値目標を一枚に。実績を数えたものには、均等に進む場合との差と、期末の見込みの幅を描きます。", examples);
  }

  private Pattern yearStrip() {
    return Pattern.of(
        "year-strip",
        "一年の帯",
        "計画の日程を月に沿って並べた図。同じ日程の一覧を必ず添えます。",
        new Example(
            site.plan().fiscalYear() + "年度",
            "chart/yearStrip.jte",
            Map.of("strip", CalendarPage.strip(site, site.planYear()))));
  }

  private Pattern stories() {
    List<Object> cards =
        site.answers().stories().stream()
            .limit(SOME)
            .map(each -> (Object) site.cards().get(each.id()))
            .toList();
    return Pattern.of(
        "stories",
        "事例の一覧",
        "新しい順。日付、見出し、要約、会議所、テーマをこの順で示します。",
        new Example("一列", "part/storyList.jte", Map.of("stories", cards)),
        new Example("二列", "part/storyList.jte", Map.of("stories", cards, "pair", true)));
  }

  private Pattern filter() {
    Choices choices = Choices.of(site);
    Filters filters = new Filters(choices);
    Facet topic = choices.of(FacetKind.TOPIC).get(0);
    return Pattern.of(
        "filter",
        "条件",
        "選んだ条件は朱の枠に、選べる条件は折りたたんだ欄に、件数とともに示します。どの状態にも、それぞれのアドレスがあります。",
        new Example("条件なし", "part/filter.jte", Map.of("filter", filters.of(List.of()))),
        new Example("条件が一つ", "part/filter.jte", Map.of("filter", filters.of(topic))));
  }

  private Pattern dates() {
    return Pattern.of(
        "dates",
        "日程の一覧",
        "日商の日程は朱の線、日商以外は二重線。計画に書かれた細かさより細かくは言いません。",
        new Example(
            "はじめの数件",
            "part/dates.jte",
            Map.of("rows", CalendarPage.rows(site).stream().limit(2 * SOME).toList())));
  }

  private Pattern pager() {
    List<Pager> pages = Pager.over(THREE_PAGES, site.at().stories());
    return Pattern.of(
        "pager",
        "一覧のページ送り",
        "50件を超える一覧に付けます。1ページに収まるときは出ません。",
        new Example("2ページ目", "part/pager.jte", Map.of("pager", pages.get(1))));
  }

  private Pattern links() {
    ActionItem item = site.answers().actionItems().get(0);
    List<Link> links =
        List.of(site.homeLink(), site.chambersLink(), new Link(site.at().item(item.id()), "項目"));
    return Pattern.of(
        "links",
        "行き先の並び",
        "近くのページへの短い行き先。いまいる所は朱で示します。",
        new Example(
            "一つが今のページ", "part/links.jte", Map.of("links", links, "current", site.at().chambers())));
  }
}
