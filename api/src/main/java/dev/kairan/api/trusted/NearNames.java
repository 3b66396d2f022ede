package dev.kairan.api.trusted;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that somebody may have meant. */
final class NearNames {

  private static final int MOST = 3;
  private static final int LONGEST = 60;

  private NearNames() {}

  /** At most three, the nearest first: few slips apart, or with a word in common. */
  static List<String> of(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
      return List.of();
    }
    Map<String, Integer> distances =
        names.stream()
            .filter(name -> slips(written, name) <= name.length() / 3 || sharesWord(written, name))
            .collect(Collectors.toMap(name -> name, name -> slips(written, name)));
    return distances.entrySet().stream()
        .sorted(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
        .limit(MOST)
        .map(Entry::getKey)
        .toList();
  }

  private static int slips(String written, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(written, name);
  }

  private static boolean sharesWord(String written, String name) {
    return Arrays.asList(name.split("-", -1)).stream()
        .filter(word -> word.length() > 3)
        .anyMatch(Arrays.asList(written.split("-", -1))::contains);
  }
}
