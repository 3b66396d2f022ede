package dev.kairan.publisher.link;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where links may lead: the files of the site, and what its server answers without a file. */
final class LinkTargets {

  private final Addresses addresses;
  private final Map<String, FileFacts> files;
  private final Predicate<String> answered;
  private final Map<String, Optional<String>> known = new HashMap<>();
  private final Map<String, String> pathsFolded = new HashMap<>();

  LinkTargets(URI baseUrl, Map<String, FileFacts> files, Predicate<String> answered) {
    this.addresses = new Addresses(baseUrl);
    this.files = files;
    this.answered = answered;
    files.keySet().forEach(path -> pathsFolded.put(path.toLowerCase(Locale.ROOT), path));
  }

  /** What is wrong with the link, in Japanese; null when it is sound. */
  @Nullable String whyBroken(String from, Link link) {
    String target = link.target();
    if (link.own() && !addresses.isOwn(target)) {
      return "公開先のアドレス（--base-url）で始まっていません";
    }
    // Most links stand on every page: one verdict serves them all.
    return Addresses.isRelative(target)
        ? broken(from, target)
        : known.computeIfAbsent(target, t -> Optional.ofNullable(broken(from, t))).orElse(null);
  }

  private @Nullable String broken(String from, String target) {
    Address address = addresses.read(from, target);
    if (address instanceof Address.Malformed malformed) {
      return malformed.reason();
    }
    if (address instanceof Address.Inside inside) {
      return missing(inside);
    }
    return null;
  }

  private @Nullable String missing(Address.Inside inside) {
    String path = inside.path();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    FileFacts facts = files.get(file);
    if (facts == null) {
      return answered.test(path) ? null : noFile(file);
    }
    String fragment = inside.fragment();
    boolean hasPlaces = file.endsWith(".html") || file.endsWith(".svg");
    if (hasPlaces && !isAlwaysThere(fragment) && !facts.ids().contains(fragment)) {
      return "リンク先のページに id=\"" + fragment + "\" がありません";
    }
    return null;
  }

  private String noFile(String file) {
    String other = pathsFolded.get(file.toLowerCase(Locale.ROOT));
    if (other != null) {
      return "大文字・小文字が違います（正しくは " + other + "）";
    }
    return files.containsKey(file + "/index.html") ? "末尾の / がありません" : "リンク先のファイルがありません";
  }

  /** HTML, "select the indicated part": empty and "top" are the top of any page. */
  private static boolean isAlwaysThere(String fragment) {
    return fragment.isEmpty() || fragment.equalsIgnoreCase("top") || fragment.startsWith(":~:");
  }
}
