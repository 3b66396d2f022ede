package dev.kairan.publisher.feed.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the rules that a document breaks; the names are those of the W3C's validator. */
final class Verdict {

  private static final Pattern MARKUP = Pattern.compile("<[/!]?[A-Za-z]|&[#A-Za-z0-9]+;");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

  private final List<String> broken = new ArrayList<>();

  List<String> broken() {
    return broken;
  }

  void check(String rule, boolean kept) {
    if (!kept) {
      broken.add(rule);
    }
  }

  void isText(String where, String text) {
    check("NotBlank " + where, !text.isBlank());
    check("ContainsHTML " + where, !MARKUP.matcher(text).find());
  }

  void isWeb(String where, String address) {
    URI uri = uri(where, address);
    String scheme = uri.getScheme();
    check("InvalidFullLink " + where, "http".equals(scheme) || "https".equals(scheme));
    check("InvalidFullLink " + where, uri.getHost() != null);
    check("InvalidIRI " + where, address.chars().allMatch(each -> each < 0x80));
  }

  /** An absolute URI of any scheme, in its one canonical form. */
  void isUri(String where, String address) {
    URI uri = uri(where, address);
    check("InvalidFullLink " + where, uri.isAbsolute());
    check("NonCanonicalURI " + where, uri.normalize().toString().equals(address));
  }

  private URI uri(String where, String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException malformed) {
      check("InvalidURI " + where, false);
      return URI.create("");
    }
  }

  void isLanguage(String where, String code) {
    check("InvalidLanguage " + where, LANGUAGE.matcher(code).matches());
  }

  void isMediaType(String where, String type) {
    check("InvalidMIMEType " + where, MEDIA_TYPE.matcher(type).matches());
  }

  void isLength(String where, String length) {
    check("InvalidIntegerAttribute " + where, length.matches("[1-9][0-9]*"));
  }

  void differ(String rule, Collection<String> values) {
    check(rule, new HashSet<>(values).size() == values.size());
  }
}
