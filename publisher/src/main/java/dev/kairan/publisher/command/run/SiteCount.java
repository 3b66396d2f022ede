package dev.kairan.publisher.command.run;

import dev.kairan.publisher.page.SiteFile;
import java.util.Locale;
import java.util.function.Consumer;

/** Counts files by kind on their way to {@code next}; from one thread. */
final class SiteCount implements Consumer<SiteFile> {

  private final Consumer<SiteFile> next;
  private int pages;
  private int feeds;
  private int others;
  private long bytes;

  SiteCount(Consumer<SiteFile> next) {
    this.next = next;
  }

  @Override
  public void accept(SiteFile file) {
    String path = file.path();
    if (path.endsWith(".html")) {
      pages++;
    } else if (path.endsWith(".atom") || path.endsWith(".rss") || path.endsWith("feed.json")) {
      feeds++;
    } else {
      others++;
    }
    bytes += file.bytes().length;
    next.accept(file);
  }

  /** Such as {@code ページ 760・フィード 562・その他 5、計 18.2 MB}. */
  String text() {
    return String.format(
        Locale.ROOT, "ページ %,d・フィード %,d・その他 %,d、計 %.1f MB", pages, feeds, others, bytes / 1e6);
  }
}
