package dev.kairan.publisher.command.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.content.time.JapanTime;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.page.SiteFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read on each page of a site: its title and all that stands in {@code main}, without
 * what changes with every edit: the names of the snapshot and of the index for searches, and the
 * instant. Files may be shown to it by several threads.
 */
final class PageContents implements Consumer<SiteFile> {

  /** Cards for the pages of others say what the pages say. */
  private static final String EMBEDS = "embed/";

  private static final String PAGE = ".html";
  private static final String MAIN = "<main id=\"main\">";
  private static final String END = "</main>";
  private static final String TITLE = "<title>";
  private static final String TITLE_END = "</title>";

  private static final Pattern INDEX = Pattern.compile(" data-index=\"[^\"]*\"");

  private final List<String> passing;
  private final Map<String, Content> pages = new ConcurrentHashMap<>();

  /** Of a release of this snapshot and instant. */
  PageContents(String snapshot, Instant at) {
    OffsetDateTime time = at.atZone(JapanTime.ZONE).toOffsetDateTime();
    passing =
        Stream.of(snapshot, DayText.instant(time), EnglishDay.instant(time))
            .map(text -> new String(text.getBytes(UTF_8), ISO_8859_1))
            .toList();
  }

  /** Before the first release. */
  static PageContents none() {
    return new PageContents("none", Instant.EPOCH);
  }

  /** The title and a hash of all else. */
  record Content(String title, String hash) {}

  @Override
  public void accept(SiteFile file) {
    if (file.path().endsWith(PAGE) && !file.path().startsWith(EMBEDS)) {
      Content content = content(file.bytes());
      if (content != null) {
        pages.put(file.path(), content);
      }
    }
  }

  /** By path from the site's root. */
  Map<String, Content> pages() {
    return Map.copyOf(pages);
  }

  /** Null for a page without content, which only leads to another. */
  private @Nullable Content content(byte[] html) {
    String bytes = new String(html, ISO_8859_1);
    int main = bytes.indexOf(MAIN);
    int end = bytes.indexOf(END, Math.max(main, 0));
    int title = bytes.indexOf(TITLE);
    int titleEnd = bytes.indexOf(TITLE_END, Math.max(title, 0));
    if (main < 0 || end < 0 || title < 0 || titleEnd < 0) {
      return null;
    }
    int start = title + TITLE.length();
    return new Content(
        title(new String(html, start, titleEnd - start, UTF_8)),
        hash(lasting(bytes.substring(main, end))));
  }

  private String lasting(String told) {
    String lasting = INDEX.matcher(told).replaceAll("");
    for (String text : passing) {
      lasting = lasting.replace(text, "");
    }
    return lasting;
  }

  private static String title(String written) {
    String text = Parser.unescapeEntities(written, false);
    String site = "｜" + PageHead.SITE;
    return text.endsWith(site) ? text.substring(0, text.length() - site.length()) : text;
  }

  private static String hash(String told) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(digest.digest(told.getBytes(ISO_8859_1)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
