package dev.kairan.api.server.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a client can read, and how much it likes each (RFC 9110, section 12.5.3).
 *
 * @param weights thousandths by name, as written
 */
record AcceptedCodings(Map<String, Integer> weights) {

  private static final String ANY = "*";
  private static final String IDENTITY = "identity";
  private static final int MOST = 1000;

  /** A weight has at most three digits behind its point (12.4.2). */
  private static final Pattern ITEM =
      Pattern.compile("([!#$%&'*+.^_`|~\\w-]+)(?:\\s*;\\s*[qQ]=([01](?:\\.\\d{0,3})?))?");

  static AcceptedCodings of(ServerRequest request) {
    return read(request.headers().header(HttpHeaders.ACCEPT_ENCODING));
  }

  /** What is not written as that section says counts as not written. */
  static AcceptedCodings read(List<String> fields) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    fields.stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(String::strip)
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .forEach(item -> weights.putIfAbsent(name(item), thousandths(item)));
    return new AcceptedCodings(weights);
  }

  private static String name(Matcher item) {
    return item.group(1).toLowerCase(Locale.ROOT);
  }

  private static int thousandths(Matcher item) {
    String weight = item.group(2);
    return weight == null
        ? MOST
        : (int) Math.min(MOST, Math.round(Double.parseDouble(weight) * MOST));
  }

  /** Whether the client says anything of codings. */
  boolean said() {
    return !weights.isEmpty();
  }

  /** The one that the client likes best, of these; empty for the text as it is. */
  Optional<ContentCoding> best(Collection<ContentCoding> offered) {
    int plain = weights.getOrDefault(IDENTITY, 0);
    return offered.stream()
        .filter(coding -> weight(coding) > 0 && weight(coding) >= plain)
        .min(
            Comparator.comparingInt((ContentCoding coding) -> -weight(coding))
                .thenComparing(Comparator.naturalOrder()));
  }

  private int weight(ContentCoding coding) {
    return weights.entrySet().stream()
        .filter(accepted -> coding.isNamed(accepted.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(weights.getOrDefault(ANY, 0));
  }
}
