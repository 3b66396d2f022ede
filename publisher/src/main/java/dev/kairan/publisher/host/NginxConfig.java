package dev.kairan.publisher.host;

import dev.kairan.api.SiteHeaders;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A configuration for nginx, by the same table as {@code kairan serve}. Headers are chosen by maps,
 * not in nested places: nginx forgets those from outside wherever a place adds one of its own.
 */
public final class NginxConfig {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final NginxText text = new NginxText();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final URI baseUrl;
  private final Addresses at;
  private final Path folder;
  private final boolean brotli;

  private NginxConfig(SiteSettings settings, Path folder, boolean brotli) {
    this.baseUrl = settings.baseUrl();
    this.at = Addresses.below(baseUrl);
    this.folder = folder;
    this.brotli = brotli;
  }

  /**
   * The configuration, to be read inside of {@code http}.
   *
   * @param folder the link to the live release, absolute
   * @param redirects addresses by those that they stand for, both root-relative
   * @param brotli whether this nginx has the module that sends Brotli's copies, too
   */
  public static String of(
      SiteSettings settings, Path folder, Map<String, String> redirects, boolean brotli) {
    NginxConfig config = new NginxConfig(settings, folder, brotli);
    config.maps();
    config.server(redirects);
    return config.text.toString();
  }

  private void maps() {
    Map<String, Map<String, String>> byHeader = new LinkedHashMap<>();
    SiteHeaders.byFolder()
        .forEach(
            (prefix, headers) ->
                headers.forEach((name, value) -> put(byHeader, name, startsWith(prefix), value)));
    SiteHeaders.byEnding()
        .forEach(
            (ending, headers) ->
                headers.forEach((name, value) -> put(byHeader, name, endsWith(ending), value)));
    byHeader.remove(MediaTypes.HEADER);
    byHeader.forEach(
        (name, values) -> {
          String variable = "$kairan_" + name.toLowerCase(Locale.ROOT).replace('-', '_');
          variables.put(name, variable);
          text.map(variable, values);
        });
  }

  private static void put(
      Map<String, Map<String, String>> byHeader, String name, String pattern, String value) {
    byHeader.computeIfAbsent(name, unused -> new LinkedHashMap<>()).put(pattern, value);
  }

  private String startsWith(String prefix) {
    return prefix.isEmpty() ? NginxText.DEFAULT : "~^" + NginxText.quoted(at.root() + prefix);
  }

  private static String endsWith(String ending) {
    return "~" + NginxText.quoted(ending) + "$";
  }

  private void server(Map<String, String> redirects) {
    boolean tls = baseUrl.getScheme().equals("https");
    if (tls) {
      text.open("server")
          .line("listen", String.valueOf(HTTP))
          .line("server_name", baseUrl.getHost());
      text.line("return", "301 https://$host$request_uri").close();
    }
    text.open("server");
    text.line("listen", listen(tls)).line("server_name", baseUrl.getHost());
    if (tls) {
      text.line("ssl_certificate", "/etc/ssl/kairan/fullchain.pem");
      text.line("ssl_certificate_key", "/etc/ssl/kairan/privkey.pem");
    }
    text.line("server_tokens", "off").line("absolute_redirect", "off");
    MediaTypes types = MediaTypes.of(SiteHeaders.byEnding());
    types.writeTo(text);
    if (brotli) {
      text.line("brotli_static", "on");
    }
    HostHeaders.everywhere(at).forEach(text::header);
    variables.forEach(text::header);
    text.line("error_page", "404 " + at.root() + "404.html");
    new TreeMap<>(redirects).forEach(text::redirect);
    place(types);
    text.close();
  }

  private String listen(boolean tls) {
    int port = baseUrl.getPort();
    return port < 0 ? (tls ? HTTPS + " ssl" : String.valueOf(HTTP)) : port + (tls ? " ssl" : "");
  }

  private void place(MediaTypes types) {
    boolean whole = at.root().equals("/");
    text.open("location " + at.root());
    text.line(whole ? "root" : "alias", '"' + folder.toString() + (whole ? "" : "/") + '"');
    text.line("index", "index.html");
    // Files of hosts, hidden ones, and compressed copies, which go under the names of their files.
    text.open("location ~ /[._]").line("return", "404").close();
    SiteHeaders.copies().values().stream()
        .sorted()
        .forEach(
            ending ->
                text.open("location ~ " + NginxText.quoted(ending) + "$")
                    .line("return", "404")
                    .close());
    types.named().forEach(text::typed);
    text.close();
  }
}
