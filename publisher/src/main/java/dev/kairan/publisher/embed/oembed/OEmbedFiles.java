package dev.kairan.publisher.embed.oembed;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.embed.frame.EmbedFrame;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.SiteFile;
import java.util.stream.Stream;

/** What oEmbed says of every story and chamber, as JSON and as XML beside its page. */
public final class OEmbedFiles {

  private final Site site;
  private final Addresses at;

  private OEmbedFiles(Site site) {
    this.site = site;
    this.at = site.at();
  }

  public static Stream<SiteFile> of(Site site) {
    OEmbedFiles files = new OEmbedFiles(site);
    return Stream.concat(
            site.answers().stories().stream().map(files::of),
            site.answers().chambers().stream().map(files::of))
        .flatMap(both -> both);
  }

  private Stream<SiteFile> of(Story story) {
    OEmbed oembed =
        new OEmbed(
            story.title(), EmbedFrame.of(at, story), site.picture(site.cards().get(story.id())));
    return both(at.story(story.id()), oembed);
  }

  private Stream<SiteFile> of(Chamber chamber) {
    OEmbed oembed = new OEmbed(chamber.name(), EmbedFrame.of(at, chamber), site.frame().card());
    return both(at.chamber(chamber.id()), oembed);
  }

  private Stream<SiteFile> both(String page, OEmbed oembed) {
    return Stream.of(
        new SiteFile(at.file(at.oembed(page, "json")), oembed.json()),
        new SiteFile(at.file(at.oembed(page, "xml")), oembed.xml()));
  }
}
