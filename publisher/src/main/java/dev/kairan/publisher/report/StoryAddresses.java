package dev.kairan.publisher.report;

import dev.kairan.publisher.html.Addresses;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where stories can be read.
 *
 * @param baseUrl public address of the site; null where none is known
 */
public record StoryAddresses(@Nullable URI baseUrl) {

  /** The address of a story's page; empty where the site's address is not known. */
  String of(String story) {
    if (baseUrl == null) {
      return "";
    }
    Addresses site = Addresses.below(baseUrl);
    return site.canonical(site.story(story));
  }
}
