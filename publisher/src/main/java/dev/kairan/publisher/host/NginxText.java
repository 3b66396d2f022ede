package dev.kairan.publisher.host;

import java.util.Map;

/** Directives and blocks of nginx, one a line. */
final class NginxText {

  static final String DEFAULT = "default";

  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  NginxText open(String block) {
    indent().append(block).append(" {\n");
    depth++;
    return this;
  }

  NginxText close() {
    depth--;
    indent().append("}\n");
    return this;
  }

  NginxText line(String directive, String value) {
    indent().append(directive).append(' ').append(value).append(";\n");
    return this;
  }

  /** Said of every answer, also of errors; nothing where the value is empty. */
  void header(String name, String value) {
    line("add_header", name + ' ' + inQuotes(value) + " always");
  }

  /** A variable by the path of the file: the first pattern that fits, or else the default. */
  void map(String variable, Map<String, String> values) {
    open("map $uri " + variable);
    line(DEFAULT, inQuotes(values.getOrDefault(DEFAULT, "")));
    values.forEach(
        (pattern, value) -> {
          if (!pattern.equals(DEFAULT)) {
            line(inQuotes(pattern), inQuotes(value));
          }
        });
    close();
  }

  void redirect(String from, String to) {
    open("location = " + from).line("return", "301 " + to + "$is_args$args").close();
  }

  /** A type for files of which the ending alone does not say it. */
  void typed(String ending, String type) {
    open("location ~ " + quoted(ending) + "$");
    open("types").close();
    line("default_type", type).close();
  }

  /** As it is, in a regular expression. */
  static String quoted(String literal) {
    return literal.replace(".", "\\.");
  }

  private static String inQuotes(String value) {
    return '"' + value + '"';
  }

  private StringBuilder indent() {
    return text.append(INDENT.repeat(depth));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
