package dev.kairan.content.source.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Joins lines between Japanese characters: a line end there would show as a space. */
final class JapaneseLines extends AbstractVisitor {

  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** 、。「」（） and the like, and full-width forms. */
  private static final String PUNCTUATION = "、。・「」『』（）［］【】〈〉《》〔〕！？：；％～ー";

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (isJapanese(lastOf(lineBreak.getPrevious())) && isJapanese(firstOf(lineBreak.getNext()))) {
      lineBreak.unlink();
    }
  }

  private static int lastOf(@Nullable Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointBefore(text.getLiteral().length())
        : 0;
  }

  private static int firstOf(@Nullable Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointAt(0)
        : 0;
  }

  private static boolean isJapanese(int codePoint) {
    return SCRIPTS.contains(UnicodeScript.of(codePoint)) || PUNCTUATION.indexOf(codePoint) >= 0;
  }
}
