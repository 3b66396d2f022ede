package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;

/**
 * What two stories share.
 *
 * @param place a chamber, prefecture or block; empty for the whole country
 * @param subject a topic or action item; empty for any
 */
record Tie(Kind kind, String place, String subject) {

  /** Kinds of ties, and how close they are. */
  enum Kind {
    CHAMBER(8),
    ITEM(6),
    NEIGHBOUR(5),
    BLOCK(3),
    TOPIC(1);

    private final int points;

    Kind(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }

  static Tie ofChamber(Ref chamber) {
    return new Tie(Kind.CHAMBER, chamber.id(), "");
  }

  static Tie ofItem(Ref item) {
    return new Tie(Kind.ITEM, "", item.id());
  }

  static Tie ofNeighbour(Ref prefecture, Ref topic) {
    return new Tie(Kind.NEIGHBOUR, prefecture.id(), topic.id());
  }

  static Tie ofBlock(Ref block, Ref topic) {
    return new Tie(Kind.BLOCK, block.id(), topic.id());
  }

  static Tie ofTopic(Ref topic) {
    return new Tie(Kind.TOPIC, "", topic.id());
  }

  /** Why it matters to a reader, such as 茨城県の「観光」. */
  String words(Site site) {
    return switch (kind) {
      case CHAMBER -> "同じ" + site.tiles().get(place).name();
      case ITEM -> "同じ計画項目 " + PlanCode.of(subject).text();
      case NEIGHBOUR -> site.prefectures().get(place).name() + "の" + topic(site);
      case BLOCK -> site.blocks().get(place).name() + "の" + topic(site);
      case TOPIC -> "テーマ" + topic(site);
    };
  }

  private String topic(Site site) {
    return "「" + site.topics().get(subject).label() + "」";
  }
}
