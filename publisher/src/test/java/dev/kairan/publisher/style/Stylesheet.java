package dev.kairan.publisher.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a stylesheet in their order; media queries are one deep.
 *
 * @param rules what is declared, where and for what
 */
record Stylesheet(List<Rule> rules) {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern PART =
      Pattern.compile("@media(?<media>[^{]*)\\{|(?<selector>[^{}]+)\\{(?<body>[^{}]*)\\}|\\}");

  /** Semicolons inside quotation marks and parentheses part nothing. */
  private static final Pattern DECLARATION =
      Pattern.compile("(?<name>[\\w-]+)\\s*:\\s*(?<value>(?:\"[^\"]*\"|\\([^)]*\\)|[^;\"])+)");

  /** One rule; {@code media} is empty where it always holds. */
  record Rule(String media, String selector, Map<String, String> declarations) {}

  /** The stylesheet that the site sends under this name. */
  static Stylesheet of(String name) {
    String resource = "/site/" + name + ".css";
    try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
      String css = new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
      return new Stylesheet(read(COMMENT.matcher(css).replaceAll("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rule> read(String css) {
    List<Rule> rules = new ArrayList<>();
    String media = "";
    Matcher part = PART.matcher(css);
    while (part.find()) {
      String selector = part.group("selector");
      if (selector != null) {
        rules.add(new Rule(media, selector.strip(), declarations(part.group("body"))));
      } else {
        media = part.group("media") == null ? "" : part.group("media").strip();
      }
    }
    return rules;
  }

  private static Map<String, String> declarations(String body) {
    Map<String, String> declarations = new LinkedHashMap<>();
    Matcher one = DECLARATION.matcher(body);
    while (one.find()) {
      declarations.put(one.group("name"), one.group("value").strip());
    }
    return declarations;
  }

  /** The colours that {@code :root} names, where this medium changes some of them. */
  Map<String, Colour> colours(String medium) {
    Map<String, Colour> colours = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.selector().equals(":root")
          && (rule.media().isEmpty() || rule.media().equals(medium))) {
        rule.declarations()
            .forEach(
                (name, value) -> {
                  if (value.startsWith("#")) {
                    colours.put(name.substring(2), Colour.of(value));
                  }
                });
      }
    }
    return colours;
  }
}
