package dev.kairan.content.official.outline.line;

import java.util.regex.Pattern;

/** What the last characters of a line say about whether something ends there. */
public final class Sentences {

  private static final String CLOSERS = "」』）)】］\\]〉》”\"’'";

  private static final Pattern END = Pattern.compile("[。｡．！？!?][" + CLOSERS + "]*$");
  private static final Pattern INSIDE = Pattern.compile("[。｡]");

  /** No paragraph and no heading ends like this: something must follow. */
  private static final Pattern HANGING =
      Pattern.compile(
          "([をのにはがとやてなたへもで、，,・（(「『〔“]|[かよ]り|から|及び|および|又は|または|など[をのにが]|よる|おける|関する|係る|向ける)$");

  /** Headings that end like this are complete all the same. */
  private static final Pattern NOUN =
      Pattern.compile("(はじめに|おわりに|終わりに|むすびに|ために|のもと|いのち|あした|まち|とも|もの|こと|ひと|くに|[てに]いて)$");

  /** No paragraph begins like this: it must belong to what stands before. */
  private static final Pattern TRAILER =
      Pattern.compile(
          "^[をんぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々、。，．」』）)】］〉》]|^(の(?![ちりぼどびんれみ])|が(?![んれけ])|に(?![ぎおほしじわら])|る|れる|れた|した|する|して|され|って|った|っと)");

  private Sentences() {}

  static boolean ends(String text) {
    return END.matcher(text).find();
  }

  /** True where a sentence ends inside or at the end. */
  public static boolean has(String text) {
    return INSIDE.matcher(text).find();
  }

  public static boolean hangs(String text) {
    return HANGING.matcher(text).find() && !NOUN.matcher(text).find();
  }

  static boolean trails(String text) {
    return TRAILER.matcher(text).find();
  }
}
