package dev.kairan.publisher.embed;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Asset;

/**
 * How all embeds of a site look and behave.
 *
 * @param css address of the stylesheet
 * @param script address of the script that tells a page the embed's height, if it asks
 * @param sample true where the content is synthetic
 */
public record EmbedStyle(Addresses at, String css, String script, boolean sample) {

  static EmbedStyle of(Addresses at, Asset css, Asset script, boolean sample) {
    return new EmbedStyle(at, at.root() + css.path(), at.root() + script.path(), sample);
  }
}
