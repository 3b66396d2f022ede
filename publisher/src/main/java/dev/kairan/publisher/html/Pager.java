package dev.kairan.publisher.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param count how many pages there are
 * @param first address of page 1; the others stand below it at {@code page/2/} and so on
 */
public record Pager(int number, int count, String first) {

  /** Rows on a page. */
  public static final int SIZE = 50;

  /** The pages of a list; an empty list has one page. */
  public static List<Pager> over(int rows, String first) {
    int count = Math.max(1, (rows + SIZE - 1) / SIZE);
    return IntStream.rangeClosed(1, count).mapToObj(n -> new Pager(n, count, first)).toList();
  }

  /** The rows of this page. */
  public <T> List<T> rows(List<T> all) {
    int from = (number - 1) * SIZE;
    return all.subList(from, Math.min(all.size(), from + SIZE));
  }

  public String href() {
    return href(number);
  }

  public @Nullable String previous() {
    return number == 1 ? null : href(number - 1);
  }

  public @Nullable String next() {
    return number == count ? null : href(number + 1);
  }

  /** All pages, each with its number as the label. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      links.add(new Link(href(n), Integer.toString(n)));
    }
    return links;
  }

  /** For titles: empty on the first page. */
  public String suffix() {
    return number == 1 ? "" : "（" + number + "ページ目）";
  }

  private String href(int n) {
    return n == 1 ? first : first + "page/" + n + "/";
  }
}
