package dev.kairan.publisher.search;

import dev.kairan.api.SearchLetters;
import dev.kairan.publisher.html.Asset;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files by which the page /search/ finds: its script, and in a folder the index.
 *
 * <p>{@code start.bin} says how many texts there are and how long they are, with which letters or
 * with which text each other file begins, which letters are prolonged, and which are the same.
 * Letters with their places are in {@code 0.bin}, {@code 1.bin} and so on, what is shown of texts
 * in {@code 0.json}, {@code 1.json} and so on.
 */
public record SearchFiles(Asset script, List<Asset> index) {

  private static final String START = "start.bin";

  /** The files for all texts of a site. */
  public static SearchFiles of(Site site) {
    AllLetters letters = new AllLetters(site.answers().searchTexts());
    LetterIndex index = new LetterIndex(letters);
    NumberBytes start = new NumberBytes();
    start.put(site.answers().searchTexts().size()).put(letters.lengths());
    SortedMap<String, byte[]> files = new TreeMap<>();
    addLeaves(index.leaves(), files, start);
    addBlocks(ShownBlocks.of(site), files, start);
    addAll(index.prolonged(), start);
    addSame(start);
    files.put(START, start.toArray());
    return new SearchFiles(Asset.script("search"), Asset.folder("search", files));
  }

  private static void addLeaves(
      List<LetterIndex.Leaf> leaves, SortedMap<String, byte[]> files, NumberBytes start) {
    addAll(leaves.stream().map(LetterIndex.Leaf::first).toList(), start);
    for (int i = 0; i < leaves.size(); i++) {
      files.put(i + ".bin", leaves.get(i).bytes().toArray());
    }
  }

  private static void addBlocks(
      List<ShownBlocks.Block> blocks, SortedMap<String, byte[]> files, NumberBytes start) {
    start.put(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      start.put(blocks.get(i).first());
      files.put(i + ".json", blocks.get(i).bytes());
    }
  }

  private static void addAll(List<String> letters, NumberBytes start) {
    start.put(letters.size());
    String before = "";
    for (String each : letters) {
      start.put(before, each);
      before = each;
    }
  }

  private static void addSame(NumberBytes start) {
    SortedMap<Integer, Integer> same = SearchLetters.folded();
    start.put(same.size());
    same.forEach((letter, folded) -> start.put(letter).put(folded));
  }

  /** All of them. */
  public List<Asset> assets() {
    List<Asset> assets = new ArrayList<>(index);
    assets.add(script);
    return assets;
  }

  /** Where the index is, from the site's root. */
  public String folder() {
    String path = index.get(0).path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
