package dev.kairan.publisher.embed.frame;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import java.util.Locale;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/**
 * An embed as others show it.
 *
 * @param href root-relative address, which stays the same whatever the embed comes to show
 * @param title what it shows, for those who cannot see it
 */
public record EmbedFrame(Addresses at, String href, String title, EmbedSize size) {

  /** oEmbed asks for XHTML, which knows few entities. */
  private static final OutputSettings XHTML =
      new OutputSettings().escapeMode(Entities.EscapeMode.xhtml).charset("UTF-8");

  public static EmbedFrame of(Addresses at, Story story) {
    return of(at, at.embed(at.story(story.id())), story.title(), EmbedSize.STORY);
  }

  public static EmbedFrame of(Addresses at, Chamber chamber) {
    return of(at, at.embed(at.chamber(chamber.id())), chamber.name(), EmbedSize.CHAMBER);
  }

  /**
   * The newest stories of a feed.
   *
   * @param page what the feed follows
   * @param title what the list is called
   */
  public static EmbedFrame latest(Addresses at, String page, String title) {
    return of(at, at.latest(page), title, EmbedSize.LATEST);
  }

  /** The progress of the plan of a fiscal year. */
  public static EmbedFrame progress(Addresses at, int fiscalYear) {
    String title = fiscalYear + "年度事業計画の進捗";
    return of(at, at.embed(at.progress(fiscalYear)), title, EmbedSize.PROGRESS);
  }

  private static EmbedFrame of(Addresses at, String href, String title, EmbedSize size) {
    return new EmbedFrame(at, href, title + "｜" + PageHead.SITE, size);
  }

  /** The public address. */
  public String address() {
    return at.canonical(href);
  }

  /** The code to be copied. It needs no script, and leaves no frame where a page forbids styles. */
  public String code() {
    return String.format(
        Locale.ROOT,
        "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\""
            + " style=\"border:0;max-width:100%%\"></iframe>",
        address(),
        size.width(),
        size.height(),
        Entities.escape(title, XHTML));
  }
}
