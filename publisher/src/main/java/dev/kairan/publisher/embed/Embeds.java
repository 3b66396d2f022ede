package dev.kairan.publisher.embed;

import dev.kairan.publisher.embed.oembed.OEmbedFiles;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import dev.kairan.publisher.page.SiteFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All embeds with what belongs to them: style, scripts, and what oEmbed says of pages. */
public final class Embeds {

  private static final String MISSING = "embed/404.html";

  private final Templates templates = new Templates();
  private final Site site;
  private final Addresses at;
  private final Consumer<SiteFile> out;

  private Embeds(Site site, Consumer<SiteFile> out) {
    this.site = site;
    this.at = site.at();
    this.out = out;
  }

  /** Renders every embed and hands each file to {@code out}: the same site gives the same bytes. */
  public static void render(Site site, Consumer<SiteFile> out) {
    new Embeds(site, out).all();
    OEmbedFiles.of(site).forEach(out);
  }

  private void all() {
    Asset css = Asset.of("embed", "css");
    Asset script = Asset.of("embed", "js");
    for (Asset asset : List.of(css, script)) {
      out.accept(new SiteFile(asset.path(), asset.bytes()));
    }
    // Its address stands in the pages of others, and so carries no hash.
    out.accept(new SiteFile(at.file(at.resizeScript()), Asset.of("resize", "js").bytes()));
    EmbedStyle style = EmbedStyle.of(at, css, script, site.frame().sample());
    Stream.of(
            StoryEmbed.all(site, style),
            WithdrawnEmbed.all(site, style),
            ChamberEmbed.all(site, style),
            new LatestEmbeds(site, style).all(),
            ProgressEmbed.all(site, style),
            Stream.of(missing(style)))
        .flatMap(embeds -> embeds)
        .forEach(this::render);
  }

  /** What stands where there is no embed. */
  private Embed missing(EmbedStyle style) {
    EmbedHead head = new EmbedHead(style, "表示できる内容がありません", at.home());
    return new Embed(at.home() + MISSING, "embed/missing.jte", head);
  }

  private void render(Embed embed) {
    String path = at.file(embed.href());
    try {
      out.accept(new SiteFile(path, templates.render(embed.template(), embed.model())));
    } catch (RuntimeException e) {
      throw new IllegalStateException("while rendering " + path, e);
    }
  }
}
