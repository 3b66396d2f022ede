package dev.kairan.content.official.outline.cover;

import dev.kairan.content.official.outline.line.Fold;
import java.util.regex.Pattern;

/** The headings under which plans say what they are about before they say what is done. */
public final class PolicyWords {

  private static final Pattern HEADING =
      Pattern.compile(
          ".{0,12}(基本(的な?)?(方針|考え方|姿勢|理念|認識)|考え方|前文|はじめに|まえがき|情勢|現状|総論|総説|概況|趣旨|背景|"
              + "スローガン|基本目標|運営方針|事業方針|活動方針).{0,12}");

  private PolicyWords() {}

  /** True for 基本方針, はじめに, 情勢認識 and their like. */
  public static boolean isHeading(String text) {
    return HEADING.matcher(Fold.key(text)).matches() && !text.contains("年度");
  }
}
