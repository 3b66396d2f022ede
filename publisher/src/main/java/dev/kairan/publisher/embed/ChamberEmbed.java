package dev.kairan.publisher.embed;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chamber as a card.
 *
 * @param place its prefecture and block
 * @param storyCount how many stories it took part in, as of {@code asOf}
 * @param newest its newest stories, two at most
 */
public record ChamberEmbed(
    EmbedHead head,
    Chamber chamber,
    String place,
    int storyCount,
    String asOf,
    List<StoryLine> newest) {

  private static final int NEWEST = 2;

  static Stream<Embed> all(Site site, EmbedStyle style) {
    String asOf = DayText.day(site.answers().coverage().asOf());
    return site.answers().chambers().stream().map(chamber -> of(site, style, chamber, asOf));
  }

  private static Embed of(Site site, EmbedStyle style, Chamber chamber, String asOf) {
    String page = site.at().chamber(chamber.id());
    List<Ref> stories = chamber.stories().nodes();
    ChamberEmbed embed =
        new ChamberEmbed(
            new EmbedHead(style, chamber.name(), page),
            chamber,
            place(site, chamber),
            stories.size(),
            asOf,
            stories.stream()
                .limit(NEWEST)
                .map(story -> StoryLine.of(site.cards().get(story)))
                .toList());
    return new Embed(site.at().embed(page), "embed/chamber.jte", embed);
  }

  /** Hokkaido is a prefecture and a block in one, and said once. */
  private static String place(Site site, Chamber chamber) {
    String prefecture = site.prefectureLink(chamber.prefecture().id()).label();
    String block = site.blockLink(chamber.regionalBlock().id()).label();
    return block.startsWith(prefecture) ? prefecture : prefecture + "・" + block;
  }
}
