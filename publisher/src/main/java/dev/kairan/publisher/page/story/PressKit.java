package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter needs to take a story over.
 *
 * @param contact whom to ask; null where nobody is recorded
 * @param chambers the chambers that took part, each by its own site or, where that is not known, by
 *     its page here
 * @param datedSources how many of its sources bear a date
 * @param terms where it is written how texts of this site may be quoted
 */
public record PressKit(
    @Nullable PressContact contact,
    List<Link> chambers,
    List<Copy> summaries,
    long datedSources,
    String terms) {

  /** A text to copy, with its length in characters. */
  public record Copy(String label, String text, int length) {

    static Copy of(String label, String text) {
      return new Copy(label, text, text.codePointCount(0, text.length()));
    }
  }

  static PressKit of(Site site, Index<Chamber> chambers, Story story) {
    return new PressKit(
        story.contact() == null ? null : PressContact.of(story.contact()),
        story.participations().stream()
            .map(part -> link(site, chambers.get(part.chamber())))
            .toList(),
        List.of(
            Copy.of("短い要約", story.summary().brief()),
            Copy.of("中くらいの要約", story.summary().medium()),
            Copy.of("長い要約", story.summary().full())),
        story.sources().stream().filter(source -> source.date() != null).count(),
        site.at().quotation());
  }

  private static Link link(Site site, Chamber chamber) {
    String website = chamber.website();
    return website == null
        ? new Link(site.at().chamber(chamber.id()), chamber.name() + "（公式サイトは未記入）")
        : new Link(website, chamber.name() + "の公式サイト");
  }
}
