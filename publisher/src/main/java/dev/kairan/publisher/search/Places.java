package dev.kairan.publisher.search;

/**
 * Where a pair of letters stands, in the order of places: those in titles, each with the marks of
 * {@link TitleLetters}, then all others; each as its distance from the one before.
 */
final class Places {

  private final NumberBytes distances = new NumberBytes();
  private int inTitles;
  private boolean elsewhere;
  private int last;

  void inTitle(int place, int marks) {
    add(place << TitleLetters.MARKS | marks);
    inTitles++;
  }

  void elsewhere(int place) {
    if (!elsewhere) {
      elsewhere = true;
      last = 0;
    }
    add(place);
  }

  private void add(int number) {
    distances.put(number - last);
    last = number;
  }

  /** How many bytes follow, how many places are in titles, and the places. */
  NumberBytes bytes() {
    NumberBytes count = new NumberBytes().put(inTitles);
    return new NumberBytes().put(count.size() + distances.size()).put(count).put(distances);
  }
}
