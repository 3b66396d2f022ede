package dev.kairan.publisher.host;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.html.Templates;
import dev.kairan.publisher.page.SiteFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands at the former address of a page, for hosts that know no redirects: it sends readers
 * on, and programs are told where the page is now.
 *
 * @param css address of the stylesheet
 * @param href where the page is now, root-relative
 * @param canonical the same, absolute
 */
public record MovedPage(String css, String href, String canonical) {

  private static final String TEMPLATE = "host/moved.jte";

  /** A file for each page that has moved. */
  static Stream<SiteFile> files(List<Move> moves, Addresses at) {
    String css = at.root() + Asset.of("kairan", "css").path();
    Templates templates = new Templates();
    return moves.stream()
        .filter(Move::ofPage)
        .map(move -> new SiteFile(move.file(), templates.render(TEMPLATE, of(move, at, css))));
  }

  private static MovedPage of(Move move, Addresses at, String css) {
    String href = at.root() + move.to();
    return new MovedPage(css, href, at.canonical(href));
  }
}
