package dev.kairan.api.server.site;

import dev.kairan.api.server.answer.HttpProblem;
import dev.kairan.api.server.answer.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a consumer of oEmbed asks for (oEmbed 1.0, 2.2). Parameters unknown to the specification are
 * passed over, as it demands nothing of them.
 *
 * @param maxWidth in CSS pixels
 * @param maxHeight in CSS pixels
 */
record OEmbedRequest(EmbeddedPage page, OEmbedFormat format, int maxWidth, int maxHeight) {

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,5}");

  /** A {@link Refusal} tells what is wrong with it. */
  static OEmbedRequest read(MultiValueMap<String, String> parameters) {
    String url = parameters.getFirst("url");
    if (url == null || url.isBlank()) {
      throw new Refusal(HttpProblem.INVALID_REQUEST, "url がありません。");
    }
    return new OEmbedRequest(
        EmbeddedPage.parse(url).orElseThrow(() -> new Refusal(HttpProblem.NOT_EMBEDDABLE)),
        OEmbedFormat.named(parameters.getFirst("format")),
        size("maxwidth", parameters.getFirst("maxwidth")),
        size("maxheight", parameters.getFirst("maxheight")));
  }

  private static int size(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (!SIZE.matcher(value).matches()) {
      throw new Refusal(HttpProblem.INVALID_REQUEST, name + " は正の整数にしてください。");
    }
    return Integer.parseInt(value);
  }
}
