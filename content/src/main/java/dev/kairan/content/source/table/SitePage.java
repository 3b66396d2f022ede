package dev.kairan.content.source.table;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which page of the site an address is for. */
sealed interface SitePage {

  /** The page of something that is given an id in the content. */
  record Of(IdKind kind, String id) implements SitePage {}

  /** A page that is always there. */
  record Standing() implements SitePage {}

  /** No page that the content knows of. */
  record Unknown() implements SitePage {}

  /** Folders and files that browsers need not escape. */
  Pattern FORM = Pattern.compile("/(?:[A-Za-z0-9~-][A-Za-z0-9._~-]*/)*(?:[A-Za-z0-9~-]+\\.html)?");

  Pattern THING = Pattern.compile("/(stories|chambers|topics|prefectures|blocks)/([^/]+)/");
  Pattern ITEM = Pattern.compile("/plans/(\\d{4})/([A-Z]+-\\d+-\\d{2})/");

  Set<String> STANDING =
      Set.of(
          "/",
          "/chambers/",
          "/stories/",
          "/topics/",
          "/calendar/",
          "/feeds/",
          "/about/",
          "/corrections/",
          "/search/",
          "/data/");

  /** What is answered by programs, or made anew by every release. */
  Pattern TAKEN =
      Pattern.compile(
          "/(assets|data|embed|graphiql|graphql|health|metrics|oembed|office|q)/.*|/404\\.html");

  /** Whether it can be the address of a page at all: from the site's root, without a query. */
  static boolean isAddress(String path) {
    return FORM.matcher(path).matches();
  }

  /** The page at {@code path}; {@code plans} are the fiscal years that have a plan. */
  static SitePage at(String path, Set<String> plans) {
    Matcher item = ITEM.matcher(path);
    if (item.matches()) {
      return new Of(IdKind.ACTION_ITEM, item.group(1) + "-" + item.group(2));
    }
    Matcher thing = THING.matcher(path);
    if (thing.matches()) {
      return of(thing.group(1), thing.group(2));
    }
    boolean ofYear =
        plans.stream()
            .flatMap(year -> Stream.of("/plans/" + year + "/", "/progress/" + year + "/"))
            .anyMatch(path::equals);
    return standing(ofYear || STANDING.contains(path));
  }

  private static SitePage of(String folder, String id) {
    return switch (folder) {
      case "stories" -> new Of(IdKind.STORY, id);
      case "chambers" -> new Of(IdKind.CHAMBER, id);
      case "topics" -> new Of(IdKind.TOPIC, id);
      case "prefectures" ->
          standing(Arrays.stream(Prefecture.values()).anyMatch(each -> each.id().equals(id)));
      default ->
          standing(Arrays.stream(RegionalBlock.values()).anyMatch(each -> each.id().equals(id)));
    };
  }

  private static SitePage standing(boolean there) {
    return there ? new Standing() : new Unknown();
  }
}
