package dev.kairan.content.official.outline.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises what a line begins with. Whether it is meant so, its surroundings must tell. */
public final class Markers {

  private static final Pattern BRACKET =
      Pattern.compile(
          "(?:【([^】]+)】|［([^］]+)］|\\[([^\\]]+)\\]|《([^》]+)》|〈([^〉]+)〉|＜([^＞]+)＞|<([^>]+)>"
              + "|〔([^〕]+)〕|≪([^≫]+)≫)[ 　]*");

  private static final Pattern OPEN_BRACKET = Pattern.compile("^[【［\\[《〈＜<〔≪][^】］\\]》〉＞>〕≫]*$");

  private static final Pattern KANJI_YEAR = Pattern.compile("〇[〇一二三四五六七八九]{1,2}年");

  private Markers() {}

  public static @Nullable Marker at(String text) {
    Marker number = NumberMarkers.at(text);
    if (number != null) {
      return number;
    }
    Marker bullet = bullet(text);
    return bullet != null ? bullet : bracket(text);
  }

  /** True where the line opens a bracket that only a later line closes. */
  public static boolean opensBracket(String text) {
    return OPEN_BRACKET.matcher(text).find();
  }

  public static Marker.@Nullable Bracket bracket(String text) {
    Matcher matcher = BRACKET.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String inner = matcher.group(group);
      if (inner != null) {
        return new Marker.Bracket(inner.strip(), matcher.end(), matcher.end() == text.length());
      }
    }
    return null;
  }

  private static Marker.@Nullable Bullet bullet(String text) {
    char glyph = text.charAt(0);
    for (Marker.Family family : Marker.Family.values()) {
      if (family.has(glyph) && isBullet(family, text)) {
        return new Marker.Bullet(family, 1 + spaces(text, 1));
      }
    }
    return null;
  }

  private static boolean isBullet(Marker.Family family, String text) {
    if (text.length() < 2) {
      return false;
    }
    char next = text.charAt(1);
    // ○○会議所 is a placeholder, 〇八年 a year's rest (〇三つの is not), -5 a figure, and * a note
    // where no space follows.
    if (family.has(next)) {
      return false;
    }
    return switch (family) {
      case CIRCLE -> !KANJI_YEAR.matcher(text).lookingAt();
      case DASH, STAR -> Character.isWhitespace(next);
      default -> true;
    };
  }

  private static int spaces(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - from;
  }
}
