package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An embed as an example of its kind.
 *
 * @param id of its heading
 * @param title what the kind is called
 * @param note what it shows, and where its code is found
 */
public record EmbedSample(String id, String title, String note, EmbedFrame frame) {

  /** One of each kind that the site has anything for. */
  static List<EmbedSample> all(Site site) {
    Addresses at = site.at();
    List<EmbedSample> samples = new ArrayList<>();
    site.answers().stories().stream()
        .findFirst()
        .map(story -> EmbedFrame.of(at, story))
        .ifPresent(
            frame ->
                samples.add(
                    new EmbedSample(
                        "embed-story",
                        "事例のカード",
                        "見出し、日付、会議所、要約、出典を示します。コードは各事例のページの「このページを埋め込む」にあります。",
                        frame)));
    chamber(site)
        .map(chamber -> EmbedFrame.of(at, chamber))
        .ifPresent(
            frame ->
                samples.add(
                    new EmbedSample(
                        "embed-chamber",
                        "会議所のカード",
                        "会議所の名前と所在地、事例の件数、新しい事例を示します。コードは各会議所のページの「このページを埋め込む」にあります。",
                        frame)));
    samples.add(
        new EmbedSample(
            "embed-latest",
            "新しい事例の一覧",
            "フィードと同じ事例のうち、新しい5件を示します。アドレスを下の表のように変えると、範囲が変わります。",
            EmbedFrame.latest(at, at.home(), "全国の取り組み事例")));
    samples.add(
        new EmbedSample(
            "embed-progress",
            "計画の進捗",
            "事例のある会議所、根拠の事例がある項目、数値目標の状態を、集計日とともに示します。",
            EmbedFrame.progress(at, site.plan().fiscalYear())));
    return samples;
  }

  /** The list of each kind of feed, by one example. */
  static List<Link> lists(Site site) {
    Addresses at = site.at();
    List<Link> lists = new ArrayList<>();
    lists.add(new Link(at.latest(at.home()), "全国"));
    chamber(site).ifPresent(each -> lists.add(list(at, at.chamber(each.id()), "会議所", each.name())));
    site.answers().prefectures().stream()
        .findFirst()
        .ifPresent(each -> lists.add(list(at, at.prefecture(each.id()), "都道府県", each.name())));
    site.answers().regionalBlocks().stream()
        .findFirst()
        .ifPresent(each -> lists.add(list(at, at.block(each.id()), "ブロック", each.name())));
    site.answers().topics().stream()
        .findFirst()
        .ifPresent(each -> lists.add(list(at, at.topic(each.id()), "テーマ", each.name())));
    section(site.plan())
        .ifPresent(each -> lists.add(list(at, at.section(each.id()), "計画の節", each.title())));
    site.answers().actionItems().stream()
        .findFirst()
        .ifPresent(each -> lists.add(list(at, at.item(each.id()), "計画の項目", each.title())));
    return lists;
  }

  private static Link list(Addresses at, String page, String kind, String example) {
    return new Link(at.latest(page), kind + "（例：" + example + "）");
  }

  private static Optional<Chamber> chamber(Site site) {
    return site.answers().chambers().stream()
        .filter(each -> !each.stories().isEmpty())
        .findFirst()
        .or(() -> site.answers().chambers().stream().findFirst());
  }

  private static Optional<Plan.Section> section(Plan plan) {
    return plan.chapters().stream().flatMap(each -> each.sections().stream()).findFirst();
  }
}
