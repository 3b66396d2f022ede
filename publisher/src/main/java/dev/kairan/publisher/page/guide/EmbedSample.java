package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An embed as an example of its kind.
 *
 * @param id of its heading
 * @param title what the kind is called
 * @param note what it shows, and where its code is found
 */
public record EmbedSample(String id, String title, String note, EmbedFrame frame) {

  private static final String CODE = "のページの「このページを埋め込む」にあります。";

  /** One of each kind that the site has anything for. */
  static List<EmbedSample> all(Site site) {
    return Stream.of(story(site), chamber(site), latest(site), progress(site))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<EmbedSample> story(Site site) {
    String note = "見出し、日付、会議所、要約、出典を示します。コードは各事例" + CODE;
    return site.answers().stories().stream()
        .findFirst()
        .map(each -> EmbedFrame.of(site.at(), each))
        .map(frame -> new EmbedSample("embed-story", "事例のカード", note, frame));
  }

  private static Optional<EmbedSample> chamber(Site site) {
    String note = "会議所の名前と所在地、事例の件数、新しい事例を示します。コードは各会議所" + CODE;
    return FeedGroup.example(site)
        .map(each -> EmbedFrame.of(site.at(), each))
        .map(frame -> new EmbedSample("embed-chamber", "会議所のカード", note, frame));
  }

  private static Optional<EmbedSample> latest(Site site) {
    Addresses at = site.at();
    String note = "フィードと同じ範囲の事例を、新しい順に5件示します。アドレスを下の表のように変えると、範囲が変わります。";
    EmbedFrame frame = EmbedFrame.latest(at, at.home(), "全国の取り組み事例");
    return Optional.of(new EmbedSample("embed-latest", "新しい事例の一覧", note, frame));
  }

  private static Optional<EmbedSample> progress(Site site) {
    String note = "事例のある会議所、根拠の事例がある項目、数値目標の状態を、集計日とともに示します。";
    EmbedFrame frame = EmbedFrame.progress(site.at(), site.plan().fiscalYear());
    return Optional.of(new EmbedSample("embed-progress", "計画の進捗", note, frame));
  }
}
