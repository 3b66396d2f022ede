package dev.kairan.publisher.pattern;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.html.Frame;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.Templates;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages of the gallery, in the style of the release that is live. */
public final class PatternPages {

  private final Templates templates = new Templates();
  private final List<Pattern> patterns;
  private final String css;

  private PatternPages(Site site, Asset css) {
    this.css = site.frame().css();
    this.patterns = Patterns.of(site, new String(css.bytes(), StandardCharsets.UTF_8));
  }

  /**
   * Renders {@code index.html} and a page for each component, {@code <id>/index.html}, as they
   * stand below {@code /office/patterns/}.
   */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Asset css = Asset.of("kairan", "css");
    Addresses at = Addresses.below(settings.baseUrl());
    Asset icon = Asset.of("kairan", "svg");
    Asset card = Asset.of("card", "png");
    Frame frame = Frame.of(answers, at, css, icon, card, new Templates());
    new PatternPages(Site.of(answers, frame), css).all(out);
  }

  private void all(Consumer<SiteFile> out) {
    out.accept(file("index.html", null));
    patterns.forEach(pattern -> out.accept(file(pattern.id() + "/index.html", pattern)));
  }

  private SiteFile file(String path, @Nullable Pattern shown) {
    List<GalleryPage.Entry> entries =
        patterns.stream()
            .map(each -> new GalleryPage.Entry(each.id(), each.name(), each.purpose()))
            .toList();
    List<GalleryPage.Shown> examples =
        shown == null
            ? List.of()
            : shown.examples().stream()
                .map(each -> new GalleryPage.Shown(each.state(), each.template(), content(each)))
                .toList();
    GalleryPage page = new GalleryPage(css, entries, shown == null ? "" : shown.id(), examples);
    return new SiteFile(path, templates.render("pattern/gallery.jte", page));
  }

  private Content content(Pattern.Example example) {
    return templates.fragment(example.template(), example.parameters());
  }
}
