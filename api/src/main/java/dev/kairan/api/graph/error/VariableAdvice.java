package dev.kairan.api.graph.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the value of a variable, in Japanese. */
final class VariableAdvice {

  private static final Pattern NAME = Pattern.compile("[Vv]ariable '(\\w+)'");

  private VariableAdvice() {}

  /** Names the variable where the engine's message does. */
  static String of(String detail) {
    Matcher matcher = NAME.matcher(detail);
    return matcher.find()
        ? "変数 " + matcher.group(1) + " の値が正しくありません。型と、必須かどうかを確かめてください。"
        : "変数の値が正しくありません。型と、必須かどうかを確かめてください。";
  }
}
