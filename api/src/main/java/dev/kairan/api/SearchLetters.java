package dev.kairan.api;

import dev.kairan.api.store.text.FoldedText;
import java.util.SortedMap;

/**
 * The letters that searches take for others beyond what NFKC and lower case make equal, for a
 * program that is to search by itself and to find the same.
 */
public final class SearchLetters {

  private SearchLetters() {}

  /** Each letter and the one that stands for it, both as code points. */
  public static SortedMap<Integer, Integer> folded() {
    return FoldedText.foldedLetters();
  }
}
