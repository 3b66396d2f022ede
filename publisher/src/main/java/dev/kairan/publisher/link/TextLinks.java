package dev.kairan.publisher.link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Absolute addresses of the site itself in files without markup: robots.txt, JSON, calendars. */
final class TextLinks {

  /** RFC 5545, 3.1: a long line goes on after a line break and one space or tab. */
  private static final Pattern FOLD = Pattern.compile("\\r\\n[ \\t]");

  private TextLinks() {}

  static List<Link> in(String text, URI baseUrl) {
    List<Link> links = new ArrayList<>();
    Pattern address = Pattern.compile(Pattern.quote(baseUrl.toString()) + "[^\\s\"'<>\\\\]*");
    Matcher matcher = address.matcher(FOLD.matcher(text).replaceAll(""));
    while (matcher.find()) {
      links.add(Link.to("text", matcher.group()));
    }
    return links;
  }
}
