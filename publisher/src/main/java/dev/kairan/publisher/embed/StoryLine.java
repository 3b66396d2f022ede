package dev.kairan.publisher.embed;

import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.StoryCard;
import java.util.List;

/**
 * A story in one line of a list.
 *
 * @param when such as 2024年1月5日公開
 * @param who such as 水戸商工会議所（茨城県）ほか2会議所
 */
public record StoryLine(String href, String title, String when, String who) {

  static StoryLine of(StoryCard card) {
    return new StoryLine(card.href(), card.title(), card.when().label(), who(card.parts()));
  }

  private static String who(List<StoryCard.Part> parts) {
    if (parts.isEmpty()) {
      return "";
    }
    ChamberTile first = parts.get(0).chamber();
    String name = first.name() + "（" + first.prefecture() + "）";
    return parts.size() == 1 ? name : name + "ほか" + (parts.size() - 1) + "会議所";
  }
}
