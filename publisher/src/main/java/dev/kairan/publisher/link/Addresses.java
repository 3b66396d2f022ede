package dev.kairan.publisher.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as a browser on the published site would. */
final class Addresses {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.\\.?(?:/|$)");
  private static final Pattern DOTS_AT_END = Pattern.compile("(?:^|/)\\.\\.?$");
  private static final Address ELSEWHERE = new Address.Elsewhere();

  private final String base;
  private final String basePath;

  Addresses(URI baseUrl) {
    this.base = baseUrl.toString();
    this.basePath = baseUrl.getPath();
  }

  /** True for an address that means something else on every page. */
  static boolean isRelative(String target) {
    return !target.startsWith("/") && !SCHEME.matcher(target).matches();
  }

  /** True for an absolute address on the site itself. */
  boolean isOwn(String target) {
    return target.startsWith(base);
  }

  Address read(String from, String target) {
    if (target.isBlank()) {
      return new Address.Malformed("リンク先が空です");
    }
    Matcher scheme = SCHEME.matcher(target);
    try {
      if (isOwn(target)) {
        return inside("", target.substring(base.length()));
      }
      return scheme.matches()
          ? elsewhere(scheme.group(1).toLowerCase(Locale.ROOT), target)
          : withoutScheme(from, target);
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      return new Address.Malformed("アドレスの書き方が正しくありません（使えない文字や % の書き方を確かめてください）");
    }
  }

  private Address withoutScheme(String from, String target) throws URISyntaxException {
    if (target.startsWith("//")) {
      return new Address.Malformed("// で始まるアドレスは使えません（https:// から書いてください）");
    }
    if (target.startsWith("#") || target.startsWith("?")) {
      return inside("", from + target);
    }
    if (!target.startsWith("/")) {
      return inside(from.substring(0, from.lastIndexOf('/') + 1), target);
    }
    return target.startsWith(basePath)
        ? inside("", target.substring(basePath.length()))
        : new Address.Malformed("サイトの外に出ています（公開先は " + basePath + " の下です）");
  }

  private static Address elsewhere(String scheme, String target) throws URISyntaxException {
    URI uri = new URI(target);
    switch (scheme) {
      case "http", "https", "webcal" -> {
        return uri.getHost() == null ? new Address.Malformed("アドレスにホスト名がありません") : ELSEWHERE;
      }
      case "mailto" -> {
        boolean addressed = uri.getSchemeSpecificPart().indexOf('@') > 0;
        return addressed ? ELSEWHERE : new Address.Malformed("メールアドレスがありません");
      }
      case "tel", "data" -> {
        return ELSEWHERE;
      }
      default -> {
        return new Address.Malformed("使えない種類のアドレスです（" + scheme + ":）");
      }
    }
  }

  /** {@code folder} is empty or ends with a slash; {@code rest} may go up from there. */
  private static Address inside(String folder, String rest) throws URISyntaxException {
    String raw = new URI(folder + rest).toString();
    int hash = raw.indexOf('#');
    String fragment = hash < 0 ? "" : decode(raw.substring(hash + 1));
    String path = hash < 0 ? raw : raw.substring(0, hash);
    int query = path.indexOf('?');
    String file = decode(query < 0 ? path : path.substring(0, query));
    return DOTS.matcher(file).find()
        ? withoutDots(file, fragment)
        : new Address.Inside(file, fragment);
  }

  private static Address withoutDots(String path, String fragment) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && parts.pollLast() == null) {
        return new Address.Malformed("サイトの外に出ています");
      }
      if (!part.equals(".") && !part.equals("..")) {
        parts.addLast(part);
      }
    }
    if (DOTS_AT_END.matcher(path).find()) {
      parts.addLast("");
    }
    return new Address.Inside(String.join("/", parts), fragment);
  }

  /** Percent-decoding; {@code +} is a plain character in a path. */
  private static String decode(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
