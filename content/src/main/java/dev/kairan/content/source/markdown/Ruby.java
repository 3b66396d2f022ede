package dev.kairan.content.source.markdown;

import java.util.regex.Pattern;

/** The only HTML that a text may hold: readings above kanji, for which Markdown has no sign. */
final class Ruby {

  private static final Pattern TAG = Pattern.compile("</?(ruby|rt|rp)>");

  private Ruby() {}

  static boolean isTag(String html) {
    return TAG.matcher(html).matches();
  }

  /** True for the tag after which a reading or its brackets follow. */
  static boolean opensReading(String html) {
    return html.equals("<rt>") || html.equals("<rp>");
  }

  static boolean closesReading(String html) {
    return html.equals("</rt>") || html.equals("</rp>");
  }
}
