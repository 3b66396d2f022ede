package dev.kairan.publisher.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code _headers} and {@code _redirects} read as their hosts document it. Cloudflare Pages: a
 * {@code *} is any text, once in a pattern; values of several rules are joined; at most 100 rules
 * of lines of at most 2,000 characters, 2,000 redirects with a status that it knows. Netlify: all
 * rules apply, the last value holds; its own reader takes a dot beside a {@code *} for any letter
 * and a slash at the end as optional, whatever the case.
 */
final class HostRules {

  private static final int MOST_RULES = 100;
  private static final int LONGEST_LINE = 2_000;
  private static final int MOST_REDIRECTS = 2_000;

  private final String name;
  private final Map<Pattern, Map<String, String>> rules;
  private final BinaryOperator<String> joined;

  private HostRules(
      String name, Map<Pattern, Map<String, String>> rules, BinaryOperator<String> joined) {
    this.name = name;
    this.rules = rules;
    this.joined = joined;
  }

  static List<HostRules> ofAll(String headersFile) {
    Map<String, Map<String, String>> rules = read(headersFile);
    return List.of(
        new HostRules("Cloudflare", compiled(rules, false), (one, other) -> one + ", " + other),
        new HostRules("Netlify", compiled(rules, true), (one, other) -> other));
  }

  private static Map<String, Map<String, String>> read(String text) {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      require(line.length() <= LONGEST_LINE, "too long: " + line);
      if (line.startsWith("/")) {
        headers = new LinkedHashMap<>();
        require(rules.put(line, headers) == null, "twice: " + line);
      } else {
        int colon = line.indexOf(':');
        require(line.startsWith("  ") && colon > 0, "neither pattern nor header: " + line);
        String value = line.substring(colon + 1).strip();
        require(headers.put(line.substring(0, colon).strip(), value) == null, "twice: " + line);
      }
    }
    require(rules.size() <= MOST_RULES, rules.size() + " rules");
    return rules;
  }

  private static Map<Pattern, Map<String, String>> compiled(
      Map<String, Map<String, String>> rules, boolean netlify) {
    Map<Pattern, Map<String, String>> compiled = new LinkedHashMap<>();
    rules.forEach(
        (pattern, headers) ->
            compiled.put(netlify ? netlify(pattern) : cloudflare(pattern), headers));
    return compiled;
  }

  private static Pattern cloudflare(String pattern) {
    require(pattern.indexOf('*') == pattern.lastIndexOf('*'), "two wildcards: " + pattern);
    return Pattern.compile(
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  private static Pattern netlify(String pattern) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.split("/", -1)) {
      if (part.equals("*")) {
        parts.add("?(.*)");
      } else if (part.contains("*")) {
        parts.add(part.replace("*", "(.*)"));
      } else if (!part.isEmpty()) {
        parts.add(Pattern.quote(part));
      }
    }
    return Pattern.compile("/" + String.join("/", parts) + "/?", Pattern.CASE_INSENSITIVE);
  }

  /** What the host says of the file at an address. */
  Map<String, String> headers(String address) {
    Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    rules.forEach(
        (pattern, headers) -> {
          if (pattern.matcher(address).matches()) {
            headers.forEach((name, value) -> said.merge(name, value, joined));
          }
        });
    return said;
  }

  /** Where the addresses of {@code _redirects} lead, on both hosts alike, and for good. */
  static Map<String, String> redirects(String text) {
    Map<String, String> forced = new LinkedHashMap<>();
    Map<String, String> plain = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] fields = line.split(" ", -1);
      require(fields.length == 3, "no redirect: " + line);
      require(fields[2].matches("301!?"), "no status: " + line);
      Map<String, String> redirects = fields[2].equals("301!") ? forced : plain;
      require(redirects.put(fields[0], fields[1]) == null, "twice: " + line);
    }
    require(forced.equals(plain), "Netlify and Cloudflare redirect differently");
    require(plain.size() <= MOST_REDIRECTS, plain.size() + " redirects");
    return plain;
  }

  private static void require(boolean sound, String otherwise) {
    if (!sound) {
      throw new AssertionError(otherwise);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
