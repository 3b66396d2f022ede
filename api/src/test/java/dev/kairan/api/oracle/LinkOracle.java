package dev.kairan.api.oracle;

import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links of stories, each looked up in the list of checks from its end to its beginning. */
public record LinkOracle(World world) {

  /** An address and what is known of it. */
  public record Link(
      String story,
      String url,
      String status,
      @Nullable LocalDate checkedOn,
      @Nullable String note) {

    Map<String, @Nullable Object> fields() {
      return Fields.of(
          "url", url,
          "status", status,
          "checkedOn", checkedOn,
          "note", note,
          "story", Fields.id(story));
    }
  }

  /** Of sources, then of appearances, each address once. */
  public List<Link> links(Story story) {
    Set<URI> addresses = new LinkedHashSet<>();
    for (Source source : story.sources()) {
      addresses.add(source.url());
    }
    for (Appearance appearance : story.appearances()) {
      if (appearance.url() != null) {
        addresses.add(appearance.url());
      }
    }
    return addresses.stream().map(url -> link(story, url)).toList();
  }

  Link link(Story story, URI url) {
    LinkCheck newest = null;
    for (LinkCheck check : world.library().linkChecks()) {
      boolean known = check.url().equals(url) && !check.checkedOn().isAfter(world.day());
      if (known && (newest == null || check.checkedOn().isAfter(newest.checkedOn()))) {
        newest = check;
      }
    }
    return newest == null
        ? new Link(story.id(), url.toString(), "UNCHECKED", null, null)
        : new Link(
            story.id(), url.toString(), newest.status().name(), newest.checkedOn(), newest.note());
  }
}
