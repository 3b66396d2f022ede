package dev.kairan.publisher.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.page.SiteFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Checks a whole site: give it every file, in any order and from any thread, then ask for the
 * report.
 *
 * <p>Addresses inside the site must lead to a file of it, to the letter, and {@code #id} to an
 * element; addresses elsewhere are checked for their form only.
 */
public final class SiteCheck {

  private final URI baseUrl;
  private final Predicate<String> answered;
  private final Map<String, FileFacts> files = new ConcurrentHashMap<>();
  private final Map<String, String> pathsFolded = new ConcurrentHashMap<>();
  private final FeedLinks feeds = new FeedLinks();
  private final Queue<Fault> clashes = new ConcurrentLinkedQueue<>();

  /**
   * @param baseUrl the site's public address, ends with {@code /}
   * @param answered says which paths, such as {@code graphiql}, a server answers without a file
   */
  public SiteCheck(URI baseUrl, Predicate<String> answered) {
    this.baseUrl = baseUrl;
    this.answered = answered;
  }

  /** Takes note of one file. */
  public void read(SiteFile file) {
    String folded = file.path().toLowerCase(Locale.ROOT);
    String taken = pathsFolded.putIfAbsent(folded, file.path());
    if (taken != null) {
      clashes.add(new Fault(file.path(), "-", taken, clash(taken.equals(file.path()))));
      return;
    }
    files.put(file.path(), facts(file));
  }

  /** Checks all links against all files; after the last file was read. */
  public SiteReport report() {
    LinkTargets targets = new LinkTargets(baseUrl, files, answered);
    List<Fault> faults = new ArrayList<>(clashes);
    int links = 0;
    for (FileFacts file : files.values()) {
      faults.addAll(file.faults());
      links += file.links().size();
      for (Link link : file.links()) {
        String reason = targets.whyBroken(file.path(), link);
        if (reason != null) {
          faults.add(new Fault(file.path(), link.element(), link.target(), reason));
        }
      }
    }
    return new SiteReport(files.size(), links, faults.stream().sorted().distinct().toList());
  }

  private FileFacts facts(SiteFile file) {
    String path = file.path();
    if (path.endsWith(".html")) {
      return new HtmlLinks(path, baseUrl).read(new String(file.bytes(), UTF_8));
    }
    if (path.endsWith(".css")) {
      return FileFacts.of(path, CssLinks.in(new String(file.bytes(), UTF_8)));
    }
    if (endsWithAny(path, ".atom", ".rss")) {
      return feeds.read(path, new String(file.bytes(), UTF_8));
    }
    if (endsWithAny(path, ".xml", ".svg")) {
      return XmlLinks.read(path, new String(file.bytes(), UTF_8));
    }
    if (path.endsWith(".md") || path.equals("llms.txt")) {
      return FileFacts.of(path, MarkdownLinks.in(new String(file.bytes(), UTF_8)));
    }
    if (endsWithAny(path, ".txt", ".json", ".ics", ".webmanifest")) {
      return FileFacts.of(path, TextLinks.in(new String(file.bytes(), UTF_8), baseUrl));
    }
    if (path.equals(RedirectLinks.FILE)) {
      return FileFacts.of(path, RedirectLinks.in(new String(file.bytes(), UTF_8)));
    }
    return FileFacts.of(path, List.of());
  }

  private static boolean endsWithAny(String path, String... endings) {
    return Stream.of(endings).anyMatch(path::endsWith);
  }

  private static String clash(boolean same) {
    return same ? "同じパスのファイルが2つあります" : "大文字・小文字だけが違うファイルがあります";
  }
}
