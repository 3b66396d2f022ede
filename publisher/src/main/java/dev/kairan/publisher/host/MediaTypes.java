package dev.kairan.publisher.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of files as nginx takes them: by ending, without an encoding, which it adds.
 *
 * @param byEnding types by ending without its dot
 * @param named types by the end of a name that has more than an ending
 * @param texts types that are sent as UTF-8, and compressed
 */
record MediaTypes(Map<String, String> byEnding, Map<String, String> named, List<String> texts) {

  static final String HEADER = "Content-Type";

  private static final String HTML = "text/html";
  private static final String ENCODING = ";charset=utf-8";

  /** From the headers by the end of a file's name. */
  static MediaTypes of(Map<String, Map<String, String>> headers) {
    MediaTypes types =
        new MediaTypes(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    headers.forEach((ending, values) -> types.add(ending, values.getOrDefault(HEADER, "")));
    return types;
  }

  private void add(String ending, String written) {
    String type = written.replace(ENCODING, "");
    if (ending.startsWith(".")) {
      byEnding.put(ending.substring(1), type);
    } else {
      named.put(ending, type);
    }
    if (!type.equals(written) && !type.equals(HTML) && !texts.contains(type)) {
      texts.add(type);
    }
  }

  void writeTo(NginxText text) {
    text.open("types");
    byEnding.forEach((ending, type) -> text.line(type, ending));
    text.close();
    text.line("default_type", "application/octet-stream");
    text.line("charset", "utf-8").line("charset_types", String.join(" ", texts));
    text.line("gzip", "on").line("gzip_vary", "on").line("gzip_min_length", "256");
    text.line("gzip_proxied", "any").line("gzip_types", String.join(" ", texts));
    // The copies that a release brings, instead of compressing its pages again and again.
    text.line("gzip_static", "on");
  }
}
