package dev.kairan.publisher.host;

import dev.kairan.publisher.answer.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * All that moves with a page: its card for the pages of others, and the files beside it, such as
 * its feed or picture. Pages come first, because hosts read only so many lines.
 */
final class Moves {

  private static final String EMBED = "embed/";
  private static final String INDEX = "index.html";

  private final SortedSet<String> paths;

  private Moves(SortedSet<String> paths) {
    this.paths = paths;
  }

  /** What {@code redirects} mean for a release of these files. */
  static List<Move> of(List<Redirect> redirects, SortedSet<String> paths) {
    Moves moves = new Moves(paths);
    List<Move> pages = redirects.stream().map(Moves::page).toList();
    List<Move> cards = pages.stream().flatMap(moves::card).toList();
    List<Move> all = new ArrayList<>(pages);
    all.addAll(cards);
    Stream.concat(pages.stream(), cards.stream()).flatMap(moves::beside).forEach(all::add);
    return all;
  }

  private static Move page(Redirect redirect) {
    return new Move(redirect.from().substring(1), redirect.to().substring(1));
  }

  private Stream<Move> card(Move page) {
    Move card = new Move(EMBED + page.from(), EMBED + page.to());
    return page.from().endsWith("/") && paths.contains(card.to() + INDEX)
        ? Stream.of(card)
        : Stream.empty();
  }

  /** The files of the new folder; not of those in it, which have redirects of their own. */
  private Stream<Move> beside(Move page) {
    if (!page.from().endsWith("/") || page.to().isEmpty()) {
      return Stream.empty();
    }
    return paths.subSet(page.to(), page.to() + Character.MAX_VALUE).stream()
        .map(path -> path.substring(page.to().length()))
        .filter(name -> !name.contains("/") && !name.equals(INDEX))
        .map(name -> new Move(page.from() + name, page.to() + name));
  }
}
