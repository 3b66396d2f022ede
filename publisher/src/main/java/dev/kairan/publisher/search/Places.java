package dev.kairan.publisher.search;

import java.util.Arrays;

/** Places where the same letters stand, in order. */
final class Places {

  private int[] places = new int[4];
  private int size;

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return places[index];
  }

  /**
   * How many are in titles; each of those with its marks, then all others, each as its distance
   * from the one before.
   *
   * @param count how many letters stand there
   */
  NumberBytes bytes(AllLetters letters, int count) {
    int inTitles = 0;
    while (inTitles < size && letters.inTitle(places[inTitles])) {
      inTitles++;
    }
    NumberBytes bytes = new NumberBytes().put(inTitles);
    int last = 0;
    for (int i = 0; i < inTitles; i++) {
      int marked = places[i] << (count + 3) | letters.marks(places[i], count);
      bytes.put(marked - last);
      last = marked;
    }
    last = 0;
    for (int i = inTitles; i < size; i++) {
      bytes.put(places[i] - last);
      last = places[i];
    }
    return bytes;
  }
}
