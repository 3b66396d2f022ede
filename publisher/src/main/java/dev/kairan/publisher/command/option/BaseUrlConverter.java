package dev.kairan.publisher.command.option;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the public address of a site: http or https, with a host; a missing last slash is added.
 */
public final class BaseUrlConverter implements ITypeConverter<URI> {

  @Override
  public URI convert(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getFragment() == null) {
        return uri.normalize();
      }
    } catch (URISyntaxException notAnAddress) {
      // Said below, together with the other reasons.
    }
    throw new Unreadable(
        "「" + text + "」は公開先のアドレスとして読めません（例: https://kairan.example/、https://example.org/kairan/）");
  }
}
