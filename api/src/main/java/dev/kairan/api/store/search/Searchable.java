package dev.kairan.api.store.search;

import dev.kairan.api.store.row.search.SearchKind;
import dev.kairan.api.store.row.search.SearchTextRow;
import dev.kairan.api.store.text.FoldedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a story, action item or chamber.
 *
 * @param newest the day by which equal hits are ordered, where there is one
 * @param names what is searched like the title: for a chamber also its short name and reading
 * @param summary as shown, parts separated by line feeds
 * @param body as shown, parts separated by line feeds
 */
record Searchable(
    SearchKind kind,
    String id,
    @Nullable Integer fiscalYear,
    @Nullable LocalDate newest,
    String title,
    List<String> names,
    String summary,
    String body) {

  /** Newest first, those without a day last, then by id. */
  static final Comparator<Searchable> ORDER =
      Comparator.comparing(
              Searchable::newest, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Searchable::id)
          .thenComparing(Searchable::kind);

  /** The words of title and names, one to a line, with a line feed before and after each. */
  String standingWords() {
    return Stream.concat(Stream.of(title), names.stream())
        .map(StandingWords::of)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  SearchTextRow folded() {
    return new SearchTextRow(
        kind, id, standingWords(), FoldedText.of(summary), FoldedText.of(body));
  }
}
